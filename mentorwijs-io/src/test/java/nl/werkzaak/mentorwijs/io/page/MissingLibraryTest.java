package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a host is told that has this module and not the library for documents. */
class MissingLibraryTest {

    @Test
    void saysWhatToAdd() throws Exception {
        try (URLClassLoader host = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Object document = document(host);
            Class<?> form = host.loadClass(PageForm.class.getName());

            Throwable failed = failure(document, form.getEnumConstants()[0]);

            assertThat(failed.getClass().getSimpleName()).isEqualTo("MissingLibraryException");
            assertThat(failed).hasMessageContaining("org.commonmark:commonmark");
        }
    }

    private static Object document(ClassLoader host) throws ReflectiveOperationException {
        Class<?> kind = host.loadClass(PageKind.class.getName());
        Class<?> subject = host.loadClass(PageSubject.class.getName());
        return host.loadClass(TrainingPage.class.getName())
                .getMethod("of", kind, subject, Locale.class)
                .invoke(
                        null,
                        kind.getEnumConstants()[0],
                        subject.getMethod("canonical").invoke(null),
                        Locale.ENGLISH);
    }

    private static Throwable failure(Object document, Object form) throws ReflectiveOperationException {
        try {
            document.getClass().getMethod("text", form.getClass()).invoke(document, form);
        } catch (InvocationTargetException e) {
            return Objects.requireNonNull(e.getCause());
        }
        throw new AssertionError("a document without its library");
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!part.contains("commonmark")) {
                parts.add(Path.of(part).toUri().toURL());
            }
        }
        return parts.toArray(URL[]::new);
    }
}
