package nl.werkzaak.mentorwijs.io.internal.accept;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.shape.ListShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Shape;
import nl.werkzaak.mentorwijs.io.internal.shape.ValueShape;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Reads a draft straight from the tokens and refuses at the first fault. */
final class DraftReader {

    private final Tokens tokens;

    DraftReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Draft document(ObjectShape shape) {
        require(tokens.next() == Token.OBJECT_START);
        Draft draft = object(shape);
        require(tokens.next() == Token.END);
        return draft;
    }

    private Draft object(ObjectShape shape) {
        Draft draft = new Draft(shape);
        Token token = tokens.next();
        while (token == Token.NAME) {
            int index = shape.indexOf(tokens.text());
            require(index >= 0 && !draft.gives(index));
            draft.give(index, value(shape.properties().get(index).shape()));
            token = tokens.next();
        }
        require(!draft.isEmpty());
        return draft;
    }

    private Object value(Shape shape) {
        return value(shape, tokens.next());
    }

    private Object value(Shape shape, Token token) {
        if (shape instanceof ValueShape value) {
            require(token == value.token());
            return value.parse(tokens.text());
        }
        if (shape instanceof ListShape list) {
            require(token == Token.LIST_START);
            return list(list.item());
        }
        require(token == Token.OBJECT_START);
        return shape instanceof ObjectShape object ? object(object) : texts();
    }

    private List<Object> list(Shape item) {
        List<Object> items = new ArrayList<>();
        for (Token token = tokens.next(); token != Token.LIST_END; token = tokens.next()) {
            items.add(value(item, token));
        }
        return items;
    }

    private LocalizedText texts() {
        LocalizedText.Builder texts = LocalizedText.builder();
        while (tokens.next() == Token.NAME) {
            String language = tokens.text();
            require(tokens.next() == Token.TEXT);
            texts.put(language, tokens.text());
        }
        return texts.build();
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new Refused();
        }
    }
}
