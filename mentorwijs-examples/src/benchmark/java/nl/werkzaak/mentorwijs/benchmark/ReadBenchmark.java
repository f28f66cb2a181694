package nl.werkzaak.mentorwijs.benchmark;

import com.networknt.schema.Error;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading a valid variant, beside its peers on the same bytes; the token scan is the floor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

    private static final DocumentReader<TrainingVariant> READER =
            Formats.standard().byId("json").orElseThrow().reader();

    /** The size of the document, in bytes or a little more. */
    @Param({"200", "3000", "30000", "300000"})
    private int size;

    private byte[] document = {};

    /** Makes the document. */
    @Setup
    public void write() {
        document = Documents.ofSize(size);
    }

    /** The floor: every token of the bytes, and nothing made of it. */
    @Benchmark
    public int tokenScan() {
        return Peers.tokens(document);
    }

    /** Reading and validating as this library does it. */
    @Benchmark
    public TrainingVariant mentorwijs() {
        return READER.read(document).value().orElseThrow();
    }

    /** Binding to records without looking at a constraint. */
    @Benchmark
    public Records.Variant recordsUnchecked() {
        return Peers.records(document);
    }

    /** Binding to records, and Hibernate Validator over the whole. */
    @Benchmark
    public Records.Variant recordsWithHibernateValidator() {
        return Peers.checked(Peers.records(document));
    }

    /** Another's validator on our schema; nothing is bound. */
    @Benchmark
    public List<Error> networkntOnTheSchema() {
        return Peers.schemaErrors(document);
    }

    /** A host's Jackson 3, on our types. */
    @Benchmark
    public TrainingVariant jackson3() {
        return Peers.JACKSON_3.readValue(document, TrainingVariant.class);
    }

    /** A host's Jackson 2, on our types. */
    @Benchmark
    public TrainingVariant jackson2() throws IOException {
        return Peers.hosted(document);
    }
}
