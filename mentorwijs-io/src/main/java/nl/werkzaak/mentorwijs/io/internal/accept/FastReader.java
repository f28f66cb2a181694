package nl.werkzaak.mentorwijs.io.internal.accept;

import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentKind;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentVersions;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;

/** Reads a valid document from tokens to a value in one go, and stops at the first fault without a word about it. */
public final class FastReader {

    /**
     * What was read.
     *
     * @param <T>  the type of the value
     * @param draft  what the document gives, not null
     * @param value  the value, not null
     */
    public record Accepted<T>(Draft draft, T value) {}

    private FastReader() {}

    /**
     * Reads a document if it is valid.
     *
     * @param <T>  the type of the value
     * @param kind  what kind of document it is, not null
     * @param tokens  its tokens, not null
     * @return what was read, empty if the document has any fault
     */
    public static <T> Optional<Accepted<T>> read(DocumentKind<T> kind, Tokens tokens) {
        try {
            return accept(kind, tokens);
        } catch (RuntimeException e) {
            // Whatever it was, the full check says it in words, and a test holds that it always does.
            return Optional.empty();
        }
    }

    private static <T> Optional<Accepted<T>> accept(DocumentKind<T> kind, Tokens tokens) {
        Draft draft = new DraftReader(tokens).document(kind.shape());
        boolean readable = draft.usable("schemaVersion")
                .map(SchemaVersion.class::cast)
                .filter(DocumentVersions::isReadable)
                .isPresent();
        if (!readable) {
            return Optional.empty();
        }
        T value = kind.complete(draft);
        boolean agrees = kind.acrossParts().apply(draft).findAny().isEmpty();
        return agrees ? Optional.of(new Accepted<>(draft, value)) : Optional.empty();
    }
}
