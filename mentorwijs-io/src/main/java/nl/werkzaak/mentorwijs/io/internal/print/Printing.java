package nl.werkzaak.mentorwijs.io.internal.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.internal.draft.Canon;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentVersions;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenList;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenNumber;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenObject;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenText;
import nl.werkzaak.mentorwijs.io.internal.shape.ListShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Property;
import nl.werkzaak.mentorwijs.io.internal.shape.Shape;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import nl.werkzaak.mentorwijs.io.internal.shape.ValueShape;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** What is written of a variant: the reverse of filling in what a document leaves out. */
public final class Printing {

    private final boolean full;

    private Printing(WrittenForm form) {
        this.full = form == WrittenForm.FULL;
    }

    /**
     * What is written of a variant.
     *
     * @param variant  the variant, not null
     * @param form  how much is written, not null
     * @return the document, not null
     * @throws IllegalArgumentException if the variant has a schema version that this library does not know
     */
    public static Written of(TrainingVariant variant, WrittenForm form) {
        DocumentVersions.requireKnown(variant);
        Printing printing = new Printing(form);
        Map<String, Written> properties = new LinkedHashMap<>();
        for (Property property : Shapes.variant().properties()) {
            Object value = property.of(variant);
            if (value != null && !property.isNothing(value)) {
                properties.put(property.name(), printing.property(property, value, Optional.of(Canon.known())));
            }
        }
        return new WrittenObject(properties);
    }

    private Written property(Property property, Object value, Optional<ValueParts> known) {
        if (property.shape() instanceof ListShape list) {
            List<Written> items = new ArrayList<>();
            for (Object item : (List<?>) value) {
                items.add(value(list.item(), item, known.flatMap(parent -> element(parent, property, item))));
            }
            return new WrittenList(items);
        }
        return value(property.shape(), value, known.flatMap(parent -> parent.part(property.name())));
    }

    private static Optional<ValueParts> element(ValueParts parent, Property property, Object item) {
        return item instanceof Keyed keyed ? parent.element(property.name(), keyed.key()) : Optional.empty();
    }

    private Written value(Shape shape, Object value, Optional<ValueParts> known) {
        if (shape instanceof ObjectShape object) {
            return object(object, value, known);
        }
        if (shape instanceof ValueShape single) {
            String text = single.write(value);
            return single.token() == Token.NUMBER ? new WrittenNumber(text) : new WrittenText(text);
        }
        Map<String, Written> texts = new LinkedHashMap<>();
        ((LocalizedText) value).byLanguage().forEach((language, text) -> texts.put(language, new WrittenText(text)));
        return new WrittenObject(texts);
    }

    private Written object(ObjectShape shape, Object object, Optional<ValueParts> known) {
        Map<String, Written> properties = new LinkedHashMap<>();
        for (Property property : shape.properties()) {
            Object value = property.of(object);
            if (value != null && isWritten(shape, property, value, known)) {
                properties.put(property.name(), property(property, value, known));
            }
        }
        if (properties.isEmpty()) {
            // An empty object is refused when it is read, so the first property stands for all that are canonical.
            Property first = shape.properties().get(0);
            properties.put(first.name(), property(first, Objects.requireNonNull(first.of(object)), known));
        }
        return new WrittenObject(properties);
    }

    private boolean isWritten(ObjectShape shape, Property property, Object value, Optional<ValueParts> known) {
        Object canonical = known.map(ValueParts::value).map(property::of).orElse(null);
        if (full) {
            return !property.isNothing(value) || !property.isNothing(canonical);
        }
        return shape.isKey(property) || (known.isPresent() ? !value.equals(canonical) : !property.isNothing(value));
    }
}
