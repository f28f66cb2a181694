package nl.werkzaak.mentorwijs.benchmark;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.DocumentSchema;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reading a valid variant, beside its peers on the same bytes; the token scan is the floor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final DocumentReader<TrainingVariant> READER =
            Formats.standard().byId("json").orElseThrow().reader();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(DocumentSchema.VARIANT.json(), StandardCharsets.UTF_8), InputFormat.JSON);

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
        int count = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Reading and validating as this library does it. */
    @Benchmark
    public TrainingVariant mentorwijs() {
        return READER.read(document).value().orElseThrow();
    }

    /** Binding to records without looking at a constraint. */
    @Benchmark
    public Records.Variant recordsUnchecked() {
        return JACKSON_3.readValue(document, Records.Variant.class);
    }

    /** Binding to records, and Hibernate Validator over the whole. */
    @Benchmark
    public Records.Variant recordsWithHibernateValidator() {
        Records.Variant variant = JACKSON_3.readValue(document, Records.Variant.class);
        if (!VALIDATOR.validate(variant).isEmpty()) {
            throw new IllegalStateException("the document is valid");
        }
        return variant;
    }

    /** Another's validator on our schema, which says less than the constraints do; nothing is bound. */
    @Benchmark
    public boolean networkntOnTheSchema() {
        return SCHEMA.validate(JACKSON_3.readTree(document)).isEmpty();
    }

    /** A host's Jackson 3, on our types. */
    @Benchmark
    public TrainingVariant jackson3() {
        return JACKSON_3.readValue(document, TrainingVariant.class);
    }

    /** A host's Jackson 2, on our types. */
    @Benchmark
    public TrainingVariant jackson2() throws IOException {
        return JACKSON_2.readValue(document, TrainingVariant.class);
    }
}
