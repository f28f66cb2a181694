package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the model is broken by some value, and no such value can be built. */
class BrokenRulesTest {

    /** The lists that break these belong to the catalogue. */
    private static final Set<String> RULES_OF_THE_CATALOGUE =
            Set.of("catalogue.number.positive", "disagreement.duplicate", "gap.duplicate", "source.duplicate");

    private static final Map<String, ThrowingCallable> BROKEN_TEXTS = Map.ofEntries(
            Map.entry("address.form", () -> Address.parse("/sessions")),
            Map.entry("id.form", () -> Id.of("Mentorwijs")),
            Map.entry("schema-version.form", () -> SchemaVersion.parse("1")),
            Map.entry("text.blank", () -> LocalizedText.of(" ")),
            Map.entry("text.bidi", () -> LocalizedText.of("om\u202egekeerd")),
            Map.entry("text.control", () -> LocalizedText.of("goed", "b\u0007d")),
            Map.entry("text.dutch.missing", () -> LocalizedText.of(Map.of("en", "Mentorwijs"))),
            Map.entry("text.language", () -> LocalizedText.of(Map.of("nl", "goed", "Dutch!", "fout"))),
            Map.entry("text.not-nfc", () -> LocalizedText.of("e\u0301e\u0301n")),
            Map.entry("text.surrogate", () -> LocalizedText.of("half \udc00")),
            Map.entry("version.form", () -> Version.parse("1.0")));

    static Stream<BrokenSample> samples() {
        return BrokenSamples.all().stream();
    }

    static Stream<Named<Map.Entry<String, ThrowingCallable>>> texts() {
        return BROKEN_TEXTS.entrySet().stream().map(entry -> Named.of(entry.getKey(), entry));
    }

    @Test
    void haveASampleEach() {
        Set<String> sampled = new TreeSet<>(BROKEN_TEXTS.keySet());
        samples().map(BrokenSample::rule).forEach(sampled::add);
        sampled.addAll(RULES_OF_THE_CATALOGUE);

        assertThat(sampled).isEqualTo(ModelRules.texts().rules());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areEnforcedWhenAValueIsBuilt(BrokenSample sample) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> sample.attribute().rebuilt(sample.valid(), sample.broken()))
                .satisfies(e -> assertThat(e.getConstraintViolations())
                        .extracting("messageTemplate")
                        .contains("{" + sample.rule() + "}"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areEnforcedWhenAValueIsCopiedWithAChange(BrokenSample sample) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> sample.attribute().copied(sample.valid(), sample.broken()))
                .satisfies(e -> assertThat(e.getConstraintViolations())
                        .extracting("messageTemplate")
                        .contains("{" + sample.rule() + "}"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areEnforcedWhenASmallValueIsMade(Map.Entry<String, ThrowingCallable> text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(text.getValue())
                .satisfies(e -> assertThat(e.violation().rule()).isEqualTo(text.getKey()));
    }
}
