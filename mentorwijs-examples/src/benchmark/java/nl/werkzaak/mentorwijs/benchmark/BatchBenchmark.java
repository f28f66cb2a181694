package nl.werkzaak.mentorwijs.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.mentorwijs.io.DocumentSequence;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.json.NdjsonFormat;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading a hundred variants that stand in one NDJSON, without the space that makes 3 kB of each, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BatchBenchmark {

    private static final int DOCUMENTS = 100;
    private static final int SIZE = 3_000;
    private static final NdjsonFormat FORMAT = new NdjsonFormat();

    private byte[] batch = {};

    /** Makes the batch. */
    @Setup
    public void write() {
        byte[] line = Peers.JACKSON_3.writeValueAsBytes(Peers.JACKSON_3.readTree(Documents.ofSize(SIZE)));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < DOCUMENTS; i++) {
            lines.writeBytes(line);
            lines.write('\n');
        }
        batch = lines.toByteArray();
    }

    /** The floor: every token of the batch, and nothing made of it. */
    @Benchmark
    public int tokenScan() {
        return Peers.tokens(batch);
    }

    /** Reading and validating as this library does it. */
    @Benchmark
    public void mentorwijs(Blackhole read) throws IOException {
        DocumentSequence documents = FORMAT.documents(new ByteArrayInputStream(batch), ReadOptions.standard());
        for (Optional<DocumentSequence.Document> next = documents.next(); next.isPresent(); next = documents.next()) {
            read.consume(next.get().read().value().orElseThrow());
        }
    }

    /** Binding to records, and Hibernate Validator over each. */
    @Benchmark
    public void recordsWithHibernateValidator(Blackhole read) {
        try (var variants = Peers.JACKSON_3.readerFor(Records.Variant.class).<Records.Variant>readValues(batch)) {
            variants.forEachRemaining(variant -> read.consume(Peers.checked(variant)));
        }
    }

    /** Another's validator on our schema, line by line; nothing is bound. */
    @Benchmark
    public void networkntOnTheSchema(Blackhole read) {
        new String(batch, UTF_8)
                .lines()
                .map(line -> Peers.schemaErrors(line.getBytes(UTF_8)))
                .forEach(read::consume);
    }

    /** A host's Jackson 2, on our types. */
    @Benchmark
    public void jackson2(Blackhole read) throws IOException {
        try (MappingIterator<TrainingVariant> variants =
                Peers.JACKSON_2.readerFor(TrainingVariant.class).readValues(batch)) {
            variants.forEachRemaining(read::consume);
        }
    }
}
