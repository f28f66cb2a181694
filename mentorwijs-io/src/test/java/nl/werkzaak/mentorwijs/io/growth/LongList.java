package nl.werkzaak.mentorwijs.io.growth;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lists that a document may have, and documents in which one of them is long. */
@SuppressWarnings("ImmutableEnumChecker") // Functions that hold no state.
enum LongList {
    TOPICS("sessions: [{ number: 1, duration: PT2H, topics: [%s] }]", i -> "{ nl: Onderwerp " + i + " }"),
    COMPONENTS_OF_A_SESSION(
            "activeComponents: [%s], sessions: [{ number: 1, duration: PT2H, components: [%s] }]",
            LongList::labelled, i -> "x-" + i),
    BEHAVIOURS("activeComponents: [{ id: eigen, label: { nl: Eigen }, behaviours: [%s] }]", LongList::labelled),
    BEHAVIOURS_OF_THE_CANONICAL(
            "activeComponents: [{ id: transformational-leadership, behaviours: [%s] }]", LongList::labelled),
    COMPONENTS_WITH_BEHAVIOURS(
            "activeComponents: [%s]",
            i -> "{ id: x-" + i + ", label: { nl: Iets }, behaviours: [{ id: a, label: { nl: A } }] }"),
    SUBGROUPS("targetGroups: [{ id: vulnerable-employees, subgroups: [%s] }, { id: supervisors }]", LongList::labelled),
    ITEMS("learningGoals: [{ domain: SKILLS, items: [%s] }]", LongList::labelled),
    SUB_GOALS("goal: { text: { nl: Doel }, subGoals: [%s] }", LongList::labelled),
    SUPERVISOR_ROLES("supervisorRoles: [%s]", LongList::labelled),
    ACTIVE_COMPONENTS("activeComponents: [%s]", LongList::labelled),
    TARGET_GROUPS(
            "targetGroups: [%s]",
            i -> "{ id: x-" + i + ", layer: " + (i % 2 == 0 ? "ULTIMATE" : "INTERMEDIATE") + ", label: { nl: Groep " + i
                    + " } }"),
    OUTCOMES(
            "outcomes: [%s]",
            i -> "{ id: x-" + i + ", bearer: SUPERVISOR, term: PROXIMAL, label: { nl: Uitkomst " + i + " } }"),
    HOMEWORK("homework: [%s]", LongList::labelled),
    TRAINER_REQUIREMENTS("trainerProfiles: [], trainerRequirements: [%s]", LongList::labelled),
    TRAINER_PROFILES(
            "trainerRequirements: [%s], trainerProfiles: [%s]",
            LongList::labelled,
            i -> "{ id: p-" + i + ", label: { nl: Profiel " + i + " }, requirements: [x-" + i + "] }"),
    REQUIREMENTS_OF_A_PROFILE(
            "trainerRequirements: [%s], trainerProfiles: [{ id: p, label: { nl: Profiel }, requirements: [%s] }]",
            LongList::labelled, i -> "x-" + i),
    DELIVERY_CHANNELS("deliveryChannels: [%s]", LongList::labelled),
    EFFORT(
            "effort: [%s]",
            i -> "{ id: x-" + i + ", activity: { nl: Werk " + i
                    + " }, bearer: ORGANISATION, duration: PT1H, per: CYCLE, precision: ESTIMATE }"),
    INDICATIONS(
            "indications: [%s]",
            i -> "{ id: x-" + i + ", audience: { nl: Wie " + i + " }, situation: { nl: Waarin " + i + " } }"),
    SESSIONS("sessions: [%s]", LongList::session, LongList::session);

    private final String sections;
    private final IntFunction<String> first;
    private final IntFunction<String> last;

    LongList(String sections, IntFunction<String> first, IntFunction<String> last) {
        this.sections = sections;
        this.first = first;
        this.last = last;
    }

    LongList(String sections, IntFunction<String> elements) {
        this(sections, elements, elements);
    }

    private static String labelled(int i) {
        return "{ id: x-" + i + ", label: { nl: Iets van nummer " + i + " } }";
    }

    private static String session(int i) {
        return "{ number: " + (i + 1) + ", duration: PT" + (1 + i % 7) + "H, title: { nl: Bijeenkomst " + i + " } }";
    }

    /** A document with so many elements in the list. */
    String document(int count) {
        return document(
                "ouder", "mentorwijs", sections.formatted(elements(first, count, false), elements(last, count, false)));
    }

    /** A variant of that document with the elements in the opposite order; sessions have but one. */
    String reversed(int count) {
        boolean turned = this != SESSIONS;
        return document(
                "kind", "ouder", sections.formatted(elements(first, count, turned), elements(last, count, turned)));
    }

    private static String elements(IntFunction<String> element, int count, boolean reversed) {
        return IntStream.range(0, count)
                .map(i -> reversed ? count - 1 - i : i)
                .mapToObj(element)
                .collect(Collectors.joining(", "));
    }

    private static String document(String id, String parent, String sections) {
        return "{ schemaVersion: \"1.0\", variantOf: { id: " + parent + ", version: \"1.0.0\" }, id: " + id
                + ", version: \"1.0.0\", " + sections + " }";
    }
}
