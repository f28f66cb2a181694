package nl.werkzaak.mentorwijs.benchmark;

import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What is done with a variant of 3 kB beside reading it, and with the same variant once it has ten faults. Records are no
 * peer for explaining: they do not get past the first value of another type.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorkBenchmark {

    private static final int SIZE = 3_000;
    private static final List<String> FAULTS = List.of(
            "\"schemaVersion\": \"1.0\"", "\"schemaVersion\": 1.0",
            "\"id\": \"mentorwijs-zorg\"", "\"id\": \"Mentorwijs Zorg\"",
            "\"version\": \"0.1.0\"", "\"version\": \"0.1\"",
            "\"id\": \"understanding-limitations\"", "\"id\": \"inclusive-work-climate\"",
            "\"id\": \"trust\"", "\"ids\": \"trust\"",
            "\"number\": 2,", "\"number\": 3,",
            "\"duration\": \"PT2H30M\"", "\"duration\": \"2,5 uur\"",
            "\"components\": [\"autonomy\"]", "\"components\": [\"autonomie\"]",
            "\"number\": 5,", "\"number\": \"5\",",
            "\"id\": \"opdracht-0\"", "\"id\": null");

    private static final DocumentReader<TrainingVariant> READER =
            Formats.standard().byId("json").orElseThrow().reader();
    private static final VariantWriter WRITER =
            Formats.standard().byId("json").orElseThrow().writer();

    private byte[] valid = {};
    private byte[] broken = {};
    private TrainingVariant variant =
            READER.read(Documents.ofSize(SIZE)).value().orElseThrow();
    private Records.Variant records = Peers.records(Documents.ofSize(SIZE));
    private Resolution resolution = VariantResolver.standard().resolve(variant);

    /** Makes the documents. */
    @Setup
    public void prepare() {
        valid = Documents.ofSize(SIZE);
        broken = withFaults(new String(valid, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        int faults = READER.read(broken).findings().size();
        if (faults < FAULTS.size() / 2) {
            throw new IllegalStateException("only " + faults + " faults");
        }
    }

    private static String withFaults(String document) {
        String broken = document;
        for (int i = 0; i < FAULTS.size(); i += 2) {
            int at = broken.indexOf(FAULTS.get(i));
            if (at < 0) {
                throw new IllegalStateException(FAULTS.get(i) + " is not in the document");
            }
            broken = broken.substring(0, at)
                    + FAULTS.get(i + 1)
                    + broken.substring(at + FAULTS.get(i).length());
        }
        return broken;
    }

    /** Reading: what the others are measured against. */
    @Benchmark
    public TrainingVariant read() {
        return READER.read(valid).value().orElseThrow();
    }

    /** Saying all that is wrong with the document of ten faults. */
    @Benchmark
    public List<Finding> explain() {
        return READER.read(broken).findings();
    }

    /** What another's validator says of the same document, on our schema. */
    @Benchmark
    public List<Error> explainByNetworknt() {
        return Peers.schemaErrors(broken);
    }

    /** Resolving what was read. */
    @Benchmark
    public Resolution resolve() {
        return VariantResolver.standard().resolve(variant);
    }

    /** Grading what was resolved. */
    @Benchmark
    public FidelityReport fidelity() {
        return FidelityAssessor.standard().assess(resolution).orElseThrow();
    }

    /** Writing what was read. */
    @Benchmark
    public byte[] write() {
        return WRITER.bytes(variant);
    }

    /** Writing records. */
    @Benchmark
    public byte[] writeRecords() {
        return Peers.JACKSON_3.writeValueAsBytes(records);
    }

    /** A host's Jackson 2 writing our types. */
    @Benchmark
    public byte[] writeByJackson2() throws IOException {
        return Peers.JACKSON_2.writeValueAsBytes(variant);
    }
}
