package nl.werkzaak.mentorwijs.model.growth;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lists that a document may have, and documents in which one of them is long: in YAML, and for a reader that is not
 * strict about quotes also in JSON.
 */
@SuppressWarnings("ImmutableEnumChecker") // Functions that hold no state.
public enum LongList {
    TOPICS("sessions: [{ number: 1, duration: 'PT2H', topics: [%s] }]", i -> "{ nl: 'Onderwerp " + i + "' }"),
    COMPONENTS_OF_A_SESSION(
            "activeComponents: [%s], sessions: [{ number: 1, duration: 'PT2H', components: [%s] }]",
            LongList::labelled, LongList::id),
    TARGET_GROUPS_OF_A_SESSION(
            "targetGroups: [%s], sessions: [{ number: 1, duration: 'PT2H', targetGroups: [%s] }]",
            LongList::group, LongList::id),
    BEHAVIOURS("activeComponents: [{ id: 'eigen', label: { nl: 'Eigen' }, behaviours: [%s] }]", LongList::labelled),
    BEHAVIOURS_OF_THE_CANONICAL(
            "activeComponents: [{ id: 'transformational-leadership', label: { nl: 'Leiderschap' }, behaviours: [%s] }]",
            LongList::labelled),
    COMPONENTS_WITH_BEHAVIOURS(
            "activeComponents: [%s]",
            i -> "{ id: 'x-" + i + "', label: { nl: 'Iets' }, behaviours: [{ id: 'a', label: { nl: 'A' } }] }"),
    SUBGROUPS(
            "targetGroups: [{ id: 'vulnerable-employees', layer: 'ULTIMATE', label: { nl: 'Werknemers' }, subgroups: [%s] }, "
                    + "{ id: 'supervisors', layer: 'INTERMEDIATE', label: { nl: 'Leidinggevenden' } }]",
            LongList::labelled),
    ITEMS("learningGoals: [{ domain: 'SKILLS', label: { nl: 'Kunnen' }, items: [%s] }]", LongList::labelled),
    SUB_GOALS("goal: { text: { nl: 'Doel' }, subGoals: [%s] }", LongList::labelled),
    SUPERVISOR_ROLES("supervisorRoles: [%s]", LongList::labelled),
    ACTIVE_COMPONENTS("activeComponents: [%s]", LongList::labelled),
    TARGET_GROUPS("targetGroups: [%s]", LongList::group),
    OUTCOMES(
            "outcomes: [%s]",
            i -> "{ id: 'x-" + i + "', bearer: 'SUPERVISOR', term: 'PROXIMAL', label: { nl: 'Uitkomst " + i + "' } }"),
    HOMEWORK("homework: [%s]", LongList::labelled),
    TRAINER_REQUIREMENTS("trainerProfiles: [], trainerRequirements: [%s]", LongList::labelled),
    TRAINER_PROFILES(
            "trainerRequirements: [%s], trainerProfiles: [%s]",
            LongList::labelled,
            i -> "{ id: " + id(i) + ", label: { nl: 'Profiel " + i + "' }, requirements: [" + id(i) + "] }"),
    REQUIREMENTS_OF_A_PROFILE(
            "trainerRequirements: [%s], trainerProfiles: [{ id: 'p', label: { nl: 'Profiel' }, requirements: [%s] }]",
            LongList::labelled, LongList::id),
    DELIVERY_CHANNELS("deliveryChannels: [%s]", LongList::labelled),
    EFFORT(
            "effort: [%s]",
            i -> "{ id: 'x-" + i + "', activity: { nl: 'Werk " + i
                    + "' }, bearer: 'ORGANISATION', duration: 'PT1H', per: 'CYCLE', precision: 'ESTIMATE' }"),
    INDICATIONS(
            "indications: [%s]",
            i -> "{ id: 'x-" + i + "', audience: { nl: 'Wie " + i + "' }, situation: { nl: 'Waarin " + i + "' } }"),
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

    private static String id(int i) {
        return "'x-" + i + "'";
    }

    private static String group(int i) {
        return "{ id: 'x-" + i + "', layer: '" + (i % 2 == 0 ? "ULTIMATE" : "INTERMEDIATE") + "', label: { nl: 'Groep "
                + i + "' } }";
    }

    private static String labelled(int i) {
        return "{ id: 'x-" + i + "', label: { nl: 'Iets van nummer " + i + "' } }";
    }

    private static String session(int i) {
        return "{ number: " + (i + 1) + ", duration: 'PT" + (1 + i % 7) + "H', title: { nl: 'Bijeenkomst " + i
                + "' } }";
    }

    /**
     * A document with so many elements in the list.
     *
     * @param count  the number of elements
     * @return the document, not null
     */
    public String document(int count) {
        return document("ouder", "mentorwijs", count, i -> i);
    }

    /**
     * A variant of that document with the elements in the opposite order; sessions have but one.
     *
     * @param count  the number of elements
     * @return the document, not null
     */
    public String reversed(int count) {
        return document("kind", "ouder", count, i -> this == SESSIONS ? i : count - 1 - i);
    }

    /**
     * A variant of that document in which every element has another id and another text; sessions keep their
     * numbers.
     *
     * @param count  the number of elements
     * @return the document, not null
     */
    public String renamed(int count) {
        return reversed(count).replace("'x-", "'y-").replace("nl: '", "nl: 'Nu ");
    }

    /**
     * A document that is not valid if no two elements may be alike: it has each of them twice.
     *
     * @param count  the number of elements
     * @return the document, not null
     */
    public String repeated(int count) {
        return document("ouder", "mentorwijs", count, i -> i / 2);
    }

    private String document(String id, String parent, int count, IntUnaryOperator order) {
        return document(id, parent, sections.formatted(elements(first, count, order), elements(last, count, order)));
    }

    private static String elements(IntFunction<String> element, int count, IntUnaryOperator order) {
        return IntStream.range(0, count).map(order).mapToObj(element).collect(Collectors.joining(", "));
    }

    private static String document(String id, String parent, String sections) {
        return "{ schemaVersion: '1.0', variantOf: { id: '" + parent + "', version: '1.0.0' }, id: '" + id
                + "', version: '1.0.0', " + sections + " }";
    }
}
