package nl.werkzaak.mentorwijs.model.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The first sentences of the comments on a type and its members, so that a schema says what the types say. */
final class SourceComments {

    private static final Pattern NOT_NULL = Pattern.compile("[,;] not null$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Path root;
    private final Map<Class<?>, Map<String, String>> byType = new HashMap<>();

    private SourceComments(Path root) {
        this.root = root;
    }

    /** The comments in the sources of the modules that lie in a folder. */
    static SourceComments in(Path root) {
        return new SourceComments(root);
    }

    /** What is said of a type. */
    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(comments(type).get(""));
    }

    /** What is said of an accessor or a constant of a type, or else of what it overrides. */
    Optional<String> of(Class<?> type, String member) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
                .filter(declaring -> declaring.getName().startsWith("nl.werkzaak.mentorwijs."))
                .map(declaring -> comments(declaring).get(member))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Map<String, String> comments(Class<?> type) {
        Map<String, String> known = byType.get(type);
        if (known == null) {
            known = sourceOf(type).map(source -> read(type, source)).orElse(Map.of());
            byType.put(type, known);
        }
        return known;
    }

    private Optional<Path> sourceOf(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".java";
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/main/java").resolve(file))
                    .filter(Files::exists)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Class<?> type, Path source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(source));
            Members members = new Members(type, DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                members.scan(unit, null);
            }
            return members.comments;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Members extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Class<?> type;
        private final DocTrees trees;
        private final Map<String, String> comments = new HashMap<>();

        Members(Class<?> type, DocTrees trees) {
            this.type = type;
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            if (!tree.getSimpleName().contentEquals(type.getSimpleName())) {
                return null;
            }
            keep("");
            return super.visitClass(tree, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            keep(tree.getName().toString());
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
            keep(tree.getName().toString());
            return null;
        }

        private void keep(String name) {
            TreePath path = getCurrentPath();
            DocCommentTree comment = trees.getDocCommentTree(path);
            if (comment != null) {
                comments.put(name, sentence(comment.getFirstSentence()));
                if (name.isEmpty() && type.isRecord()) {
                    keepComponents(comment);
                }
            }
        }

        /** The comment on a record describes its components. */
        private void keepComponents(DocCommentTree comment) {
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree component && !component.isTypeParameter()) {
                    comments.put(component.getName().toString(), phrase(sentence(component.getDescription())));
                }
            }
        }

        /** As a sentence, without what Java has to say of null. */
        private static String phrase(String text) {
            String said = NOT_NULL.matcher(text).replaceAll("");
            String phrase = said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
            return phrase.endsWith(".") ? phrase : phrase + ".";
        }

        private String sentence(List<? extends DocTree> parts) {
            String text = parts.stream().map(this::plain).collect(Collectors.joining());
            return BLANKS.matcher(text).replaceAll(" ").strip();
        }

        private String plain(DocTree part) {
            if (part instanceof LiteralTree literal) {
                return literal.getBody().getBody();
            }
            if (part instanceof LinkTree link) {
                return link.getLabel().isEmpty() ? link.getReference().getSignature() : sentence(link.getLabel());
            }
            return part instanceof ValueTree value ? constant(value) : part.toString();
        }

        private String constant(ValueTree value) {
            try {
                String name = value.getReference().getSignature().substring(1);
                return String.valueOf(type.getField(name).get(null));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(value + " in the comment on " + type, e);
            }
        }
    }
}
