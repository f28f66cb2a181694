package nl.werkzaak.mentorwijs.io.json;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.internal.print.TreeWriter;
import nl.werkzaak.mentorwijs.io.internal.read.Opening;
import nl.werkzaak.mentorwijs.io.internal.read.TokenReader;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * JSON by RFC 8259, in UTF-8, and nothing beyond it: no comments, no trailing commas, no name twice in one object, one
 * value to a document. Written with an indent of two spaces.
 */
public final class JsonFormat implements DocumentFormat {

    /** The format, as {@link java.util.ServiceLoader} makes it. */
    public JsonFormat() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public List<String> extensions() {
        return List.of(".json");
    }

    @Override
    public DocumentReader<TrainingVariant> reader(ReadOptions options) {
        return TokenReader.ofVariants(Opening.ofText(new JsonSyntax()), options);
    }

    @Override
    public <T> Optional<DocumentReader<T>> reader(Companion<T> companion, ReadOptions options) {
        return TokenReader.of(companion, Opening.ofText(new JsonSyntax()), options);
    }

    @Override
    public VariantWriter writer(WrittenForm form) {
        return new TreeWriter(form, JsonLayout::of);
    }
}
