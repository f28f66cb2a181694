package nl.werkzaak.mentorwijs.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import tools.jackson.databind.json.JsonMapper;

/** Uses the model as a host does; run on its own, with the model and its libraries on the module path. */
final class ModulePathProbe {

    private ModulePathProbe() {}

    /**
     * Prints the module of the model and how many values both Jacksons and a host's validator got through.
     *
     * @param arguments  none
     * @throws Exception if a value does not get through
     */
    public static void main(String[] arguments) throws Exception {
        JsonMapper jackson3 = new JsonMapper();
        ObjectMapper jackson2 =
                new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
        int values = 0;
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            for (Validated value : Samples.all()) {
                Class<?> type = Samples.typeOf(value);
                boolean same = jackson2.readValue(jackson3.writeValueAsString(value), type)
                                .equals(value)
                        && jackson3.readValue(jackson2.writeValueAsString(value), type)
                                .equals(value);
                if (same && factory.getValidator().validate(value).isEmpty()) {
                    values++;
                }
            }
        }
        System.out.println(Validated.class.getModule() + ", " + values + " values");
    }
}
