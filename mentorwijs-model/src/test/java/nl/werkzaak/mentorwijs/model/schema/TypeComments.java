package nl.werkzaak.mentorwijs.model.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.MethodScope;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Titles and descriptions: the name of a type with its Dutch term, and the first sentence of its comment. */
final class TypeComments {

    private static final Pattern DUTCH = Pattern.compile("(?<said>.*); in Dutch: (?<term>.*?)( \\(.*)?\\.");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final SourceComments comments;

    TypeComments(SourceComments comments) {
        this.comments = comments;
    }

    @Nullable String title(ResolvedType type) {
        return comments.of(type.getErasedType())
                .map(comment -> title(type.getErasedType(), comment))
                .orElse(null);
    }

    String title(Class<?> type) {
        return title(type, comments.of(type).orElseThrow());
    }

    private static String title(Class<?> type, String comment) {
        String name = WORDS.matcher(type.getSimpleName()).replaceAll(" ");
        String title = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        Matcher dutch = DUTCH.matcher(comment);
        return dutch.matches() ? title + " (Dutch: " + dutch.group("term") + ")" : title;
    }

    @Nullable String description(ResolvedType type) {
        return comments.of(type.getErasedType()).map(TypeComments::withoutDutch).orElse(null);
    }

    String description(Class<?> type) {
        return withoutDutch(comments.of(type).orElseThrow());
    }

    @Nullable String description(MethodScope method) {
        return method.isFakeContainerItemScope()
                ? null
                : comments.of(
                                method.getDeclaringType().getErasedType(),
                                method.getRawMember().getName())
                        .orElse(null);
    }

    /** What the type is, and what each of its values says. */
    String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> WrittenForms.nameOf(constant) + ": " + said(type, (Enum<?>) constant))
                .collect(Collectors.joining(" ", description(type) + " ", ""));
    }

    private String said(Class<?> type, Enum<?> constant) {
        return comments.of(type, constant.name()).orElseThrow();
    }

    private static String withoutDutch(String comment) {
        Matcher dutch = DUTCH.matcher(comment);
        return dutch.matches() ? dutch.group("said") + "." : comment;
    }
}
