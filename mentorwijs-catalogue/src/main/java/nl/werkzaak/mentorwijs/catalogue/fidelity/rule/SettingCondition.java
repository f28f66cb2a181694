package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.training.Workplace;

/** A condition on where the participants work and how the sessions are held. */
public sealed interface SettingCondition extends Condition {

    /** The participants work elsewhere. */
    @Fills({"workplace", "canonical"})
    record WorkplaceChanged() implements SettingCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            LocalizedText canonical = Phrases.of(workplace(comparison.before()));
            return workplaceOtherThan(workplace(comparison.before()), comparison).stream()
                    .map(match -> match.with("canonical", canonical).canonical(canonical))
                    .toList();
        }
    }

    /**
     * The participants work elsewhere than the rule asks.
     *
     * @param workplace  where they should work, not null
     */
    @Fills({"workplace", "expected"})
    record WorkplaceOtherThan(Workplace workplace) implements SettingCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return workplaceOtherThan(workplace, comparison).stream()
                    .map(match -> match.with("expected", Phrases.of(workplace)))
                    .toList();
        }
    }

    private static List<Match> workplaceOtherThan(Workplace expected, Comparison comparison) {
        Workplace workplace = workplace(comparison.after());
        return Match.when(
                workplace != expected,
                () -> Match.at("/setting/workplace")
                        .about(Address.parse("setting"))
                        .with("workplace", Phrases.of(workplace))
                        .actual(workplace.name()));
    }

    private static Workplace workplace(Training training) {
        return training.getSetting().getWorkplace();
    }

    /** The variant says how the sessions are held. */
    @Fills("mode")
    record DeliveryModeGiven() implements SettingCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return comparison.after().getSetting().getDeliveryMode().stream()
                    .map(mode -> Match.at("/setting/deliveryMode")
                            .with("mode", Phrases.of(mode))
                            .actual(mode.name()))
                    .toList();
        }
    }

    /**
     * The sessions are held otherwise than the rule asks, or the variant does not say how.
     *
     * @param deliveryMode  how they should be held, not null
     */
    @Fills({"mode", "expected"})
    record DeliveryModeOtherThan(DeliveryMode deliveryMode) implements SettingCondition {

        private static final LocalizedText NOT_SAID = LocalizedText.of("niet genoemd", "not said");

        /** A variant that does not say how the sessions are held does not say that they are held as they should be. */
        @Override
        public List<Match> matches(Comparison comparison) {
            Optional<DeliveryMode> mode = comparison.after().getSetting().getDeliveryMode();
            if (mode.equals(Optional.of(deliveryMode))) {
                return List.of();
            }
            Match match = Match.at("/setting/deliveryMode")
                    .about(Address.parse("setting"))
                    .with("mode", mode.map(Phrases::of).orElse(NOT_SAID))
                    .with("expected", Phrases.of(deliveryMode));
            return List.of(mode.map(DeliveryMode::name).map(match::actual).orElse(match));
        }
    }
}
