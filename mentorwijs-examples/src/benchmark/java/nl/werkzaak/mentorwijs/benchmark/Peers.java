package nl.werkzaak.mentorwijs.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkzaak.mentorwijs.io.DocumentSchema;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What others do with the same bytes. */
final class Peers {

    static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
    static final ObjectMapper JACKSON_2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .build();

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(DocumentSchema.VARIANT.json(), StandardCharsets.UTF_8), InputFormat.JSON);

    private Peers() {}

    /** The floor: every token of the bytes, and nothing made of it. */
    static int tokens(byte[] json) {
        int count = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Binding to records without looking at a constraint. */
    static Records.Variant records(byte[] json) {
        return JACKSON_3.readValue(json, Records.Variant.class);
    }

    /** Hibernate Validator over the records of a valid document. */
    static Records.Variant checked(Records.Variant variant) {
        if (!VALIDATOR.validate(variant).isEmpty()) {
            throw new IllegalStateException("the document is valid");
        }
        return variant;
    }

    /** Another's validator on our schema, which says less than the constraints do; nothing is bound. */
    static List<Error> schemaErrors(byte[] json) {
        return SCHEMA.validate(JACKSON_3.readTree(json));
    }

    /** A host's Jackson 2, on our types. */
    static TrainingVariant hosted(byte[] json) throws IOException {
        return JACKSON_2.readValue(json, TrainingVariant.class);
    }
}
