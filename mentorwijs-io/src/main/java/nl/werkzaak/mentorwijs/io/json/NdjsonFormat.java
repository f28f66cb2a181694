package nl.werkzaak.mentorwijs.io.json;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.DocumentSequence;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.SequenceFormat;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.internal.print.TreeWriter;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * NDJSON: documents in JSON, each on a line of its own that LF ends. Lines with nothing but blanks are passed over. A
 * document by itself is read as JSON.
 */
public final class NdjsonFormat implements SequenceFormat {

    private static final JsonFormat JSON = new JsonFormat();

    /** The format, as {@link java.util.ServiceLoader} makes it. */
    public NdjsonFormat() {}

    @Override
    public String id() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public List<String> extensions() {
        return List.of(".ndjson", ".jsonl");
    }

    @Override
    public DocumentSequence documents(InputStream stream, ReadOptions options) {
        return new NdjsonDocuments(stream, reader(options));
    }

    @Override
    public DocumentReader<TrainingVariant> reader(ReadOptions options) {
        return JSON.reader(options);
    }

    @Override
    public <T> Optional<DocumentReader<T>> reader(Companion<T> companion, ReadOptions options) {
        return JSON.reader(companion, options);
    }

    @Override
    public VariantWriter writer(WrittenForm form) {
        return new TreeWriter(form, JsonLayout::line);
    }
}
