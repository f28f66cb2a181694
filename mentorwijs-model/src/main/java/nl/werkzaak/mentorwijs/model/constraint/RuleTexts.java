package nl.werkzaak.mentorwijs.model.constraint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a set of rules, in Dutch and in English: one per rule id, with {@code {name}} where an argument
 * goes.
 *
 * <p>An argument is inserted as it is and never read as a template, so that the text of a document cannot act as one;
 * a duration is inserted as people say it. Instances are immutable and safe to share.
 */
public final class RuleTexts {

    /** Dutch, the language of the sources and the first of every report. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Properties dutch;
    private final Properties english;

    private RuleTexts(Properties dutch, Properties english) {
        this.dutch = dutch;
        this.english = english;
    }

    /**
     * The texts of two resources that stand beside a class: {@code NAME.properties} in English and {@code
     * NAME_nl.properties} in Dutch, both in UTF-8.
     *
     * @param anchor  the class beside which the resources stand, not null
     * @param name  the name that the resources share, absolute when it starts with a slash, not null
     * @return the texts, not null
     * @throws IllegalStateException if a resource is missing, or if the two do not hold the same rules
     */
    public static RuleTexts of(Class<?> anchor, String name) {
        Properties english = load(anchor, name + ".properties");
        Properties dutch = load(anchor, name + "_nl.properties");
        Set<String> onlyInOne = new TreeSet<>(english.stringPropertyNames());
        Set<String> shared = new TreeSet<>(dutch.stringPropertyNames());
        shared.retainAll(onlyInOne);
        onlyInOne.addAll(dutch.stringPropertyNames());
        onlyInOne.removeAll(shared);
        if (!onlyInOne.isEmpty()) {
            throw new IllegalStateException("rules of " + name + " with a sentence in one language only: " + onlyInOne);
        }
        return new RuleTexts(dutch, english);
    }

    private static Properties load(Class<?> anchor, String name) {
        try (InputStream bytes = anchor.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + anchor.getName());
            }
            Properties texts = new Properties();
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The ids of all rules that have a sentence.
     *
     * @return the ids in alphabetical order, not null
     */
    public Set<String> rules() {
        return new TreeSet<>(english.stringPropertyNames());
    }

    /**
     * The sentence of a rule with its arguments filled in.
     *
     * @param rule  the id of the rule, not null
     * @param arguments  the values by name, not null
     * @param language  the language: Dutch for every locale of that language, English for any other, not null
     * @return the sentence, not null
     * @throws IllegalArgumentException if no such rule is known
     */
    public String sentence(String rule, Map<String, ?> arguments, Locale language) {
        String template = (isDutch(language) ? dutch : english).getProperty(rule);
        if (template == null) {
            throw new IllegalArgumentException("no rule " + rule);
        }
        return fill(template, arguments, language);
    }

    /**
     * A sentence with its arguments filled in.
     *
     * @param template  the sentence, with {@code {name}} where an argument goes, not null
     * @param arguments  the values by name, not null
     * @param language  the language in which durations are said, not null
     * @return the sentence, not null
     */
    public static String fill(String template, Map<String, ?> arguments, Locale language) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(argument(place.group(1), arguments, isDutch(language))));
    }

    private static boolean isDutch(Locale language) {
        return language.getLanguage().equals(DUTCH.getLanguage());
    }

    private static String argument(String name, Map<String, ?> arguments, boolean inDutch) {
        Object value = arguments.get(name);
        if (value instanceof Duration duration) {
            return inDutch ? SpokenDuration.inDutch(duration) : SpokenDuration.inEnglish(duration);
        }
        return Objects.toString(value, "{" + name + "}");
    }
}
