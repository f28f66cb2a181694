package nl.werkzaak.mentorwijs.io.internal.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Writes a variant in one format of text that can hold all of it.
 *
 * @param form  how much is written, not null
 * @param layout  gives a document the looks of the format, not null
 */
public record TreeWriter(WrittenForm form, Function<Written, String> layout) implements VariantWriter {

    @Override
    public List<Finding> write(TrainingVariant variant, OutputStream out) throws IOException {
        out.write(text(variant).getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    @Override
    public String text(TrainingVariant variant) {
        return layout.apply(Printing.of(variant, form));
    }
}
