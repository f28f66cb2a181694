package nl.werkzaak.mentorwijs.catalogue.background;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.ValueStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the sources say around the training: why it exists, how it was studied, by whom and with what result.
 *
 * <p>Unlike the elements of the training these facts are never filled into a variant, so each carries its own
 * citations.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "terms",
    "rationale",
    "causes",
    "practice",
    "reach",
    "developmentStages",
    "evidenceClasses",
    "motives",
    "projectGoals",
    "researchQuestions",
    "projectPeriods",
    "plannedPhases",
    "focusGroups",
    "plannedProducts",
    "reportedSteps",
    "consultedGroups",
    "deliveredProducts",
    "trainTheTrainer",
    "organisations",
    "context",
    "workDrivers",
    "literature",
    "listings"
})
@JsonDeserialize(using = StrictJackson3.class, builder = Background.Builder.class)
public sealed interface Background extends Validated, WithBackground permits ImmutableBackground {

    /**
     * The names that the sources use for a thing.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Term> getTerms();

    /**
     * Why the training exists: the problem, the need and the promise.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getRationale();

    /**
     * Why vulnerable employees find it harder to keep their work.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getCauses();

    /**
     * How the training was given and received at the time.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getPractice();

    /**
     * How many the training had reached at the time.
     *
     * @return the facts in the order of the sources, not null
     */
    List<NamedItem> getReach();

    /**
     * How far the training was developed at the time.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getDevelopmentStages();

    /**
     * The classes of evidence that a source tells apart; which component is in which, no source says.
     *
     * @return the facts in the order of the sources, not null
     */
    List<NamedItem> getEvidenceClasses();

    /**
     * Why Werkzaak wanted the research project.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getMotives();

    /**
     * What the research project was for.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getProjectGoals();

    /**
     * What the research project was to answer.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getResearchQuestions();

    /**
     * When the research project was to run.
     *
     * @return the facts in the order of the sources, not null
     */
    List<ProjectPeriod> getProjectPeriods();

    /**
     * The phases of the research project as planned in the application.
     *
     * @return the facts in the order of the sources, not null
     */
    List<NamedItem> getPlannedPhases();

    /**
     * The focus groups as planned in the application.
     *
     * @return the facts in the order of the sources, not null
     */
    List<FocusGroup> getFocusGroups();

    /**
     * The products as planned in the application.
     *
     * @return the facts in the order of the sources, not null
     */
    List<NamedItem> getPlannedProducts();

    /**
     * What was done in the research project, as reported at its end.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getReportedSteps();

    /**
     * Who were interviewed, as reported at the end of the research project.
     *
     * @return the facts in the order of the sources, not null
     */
    List<NamedItem> getConsultedGroups();

    /**
     * The products as reported at the end of the research project, and what is said of them since.
     *
     * @return the facts in the order of the sources, not null
     */
    List<NamedItem> getDeliveredProducts();

    /**
     * The train-the-trainer programme that was under study at the time.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getTrainTheTrainer();

    /**
     * The organisations and groups that the sources name.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Organisation> getOrganisations();

    /**
     * What moves municipal executive organisations.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getContext();

    /**
     * Why the work itself changes ever faster.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Statement> getWorkDrivers();

    /**
     * The publications to which the sources refer.
     *
     * @return the facts in the order of the sources, not null
     */
    List<CitedWork> getLiterature();

    /**
     * Which lists say of themselves that they are open or closed.
     *
     * @return the facts in the order of the sources, not null
     */
    List<Listing> getListings();

    /**
     * The sections by the name that they have in a document and in an address.
     *
     * @return the sections in the order of the document, not null
     */
    default Map<String, List<? extends Fact>> sections() {
        Map<String, List<? extends Fact>> sections = new LinkedHashMap<>();
        sections.put("terms", getTerms());
        sections.put("rationale", getRationale());
        sections.put("causes", getCauses());
        sections.put("practice", getPractice());
        sections.put("reach", getReach());
        sections.put("developmentStages", getDevelopmentStages());
        sections.put("evidenceClasses", getEvidenceClasses());
        sections.put("motives", getMotives());
        sections.put("projectGoals", getProjectGoals());
        sections.put("researchQuestions", getResearchQuestions());
        sections.put("projectPeriods", getProjectPeriods());
        sections.put("plannedPhases", getPlannedPhases());
        sections.put("focusGroups", getFocusGroups());
        sections.put("plannedProducts", getPlannedProducts());
        sections.put("reportedSteps", getReportedSteps());
        sections.put("consultedGroups", getConsultedGroups());
        sections.put("deliveredProducts", getDeliveredProducts());
        sections.put("trainTheTrainer", getTrainTheTrainer());
        sections.put("organisations", getOrganisations());
        sections.put("context", getContext());
        sections.put("workDrivers", getWorkDrivers());
        sections.put("literature", getLiterature());
        sections.put("listings", getListings());
        return Collections.unmodifiableMap(sections);
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a background; every attribute that is not a list or optional must be set. */
    final class Builder extends ImmutableBackground.Builder {

        /** A builder with nothing set. */
        public Builder() {}
    }
}
