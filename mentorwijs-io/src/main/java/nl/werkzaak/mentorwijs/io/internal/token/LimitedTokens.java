package nl.werkzaak.mentorwijs.io.internal.token;

import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.model.finding.Place;

/** The tokens of a document as long as they keep within the limits; the same for all formats. */
public final class LimitedTokens implements Tokens {

    private final Tokens tokens;
    private final ReadOptions options;
    private int count;
    private int depth;

    /**
     * Tokens within limits.
     *
     * @param tokens  the tokens, not null
     * @param options  the limits, not null
     */
    public LimitedTokens(Tokens tokens, ReadOptions options) {
        this.tokens = tokens;
        this.options = options;
    }

    @Override
    public Token next() {
        Token token = tokens.next();
        count++;
        if (count > options.getMaxTokens()) {
            throw beyond("limit.tokens", options.getMaxTokens());
        }
        switch (token) {
            case OBJECT_START, LIST_START -> enter();
            case OBJECT_END, LIST_END -> depth--;
            case NAME, TEXT -> check("limit.text", options.getMaxTextLength());
            case NUMBER -> check("limit.number", options.getMaxNumberLength());
            default -> {}
        }
        return token;
    }

    private void enter() {
        depth++;
        if (depth > options.getMaxDepth()) {
            throw beyond("limit.depth", options.getMaxDepth());
        }
    }

    private void check(String rule, int limit) {
        if (tokens.text().length() > limit) {
            throw beyond(rule, limit);
        }
    }

    private UnreadableException beyond(String rule, int limit) {
        return new UnreadableException(Fault.syntax(rule, tokens.place()).with("limit", limit));
    }

    @Override
    public String text() {
        return tokens.text();
    }

    @Override
    public Place place() {
        return tokens.place();
    }
}
