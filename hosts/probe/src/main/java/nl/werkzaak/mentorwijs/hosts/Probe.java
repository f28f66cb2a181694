package nl.werkzaak.mentorwijs.hosts;

import java.io.IOException;
import java.nio.file.Path;

/** Uses all of the library and keeps what it answers. Prints nothing, and needs no jar but those of the application. */
public final class Probe {

    private Probe() {}

    /**
     * Writes a file of answers for each subject.
     *
     * @param arguments  the folder with the documents of the conformance suite, and the folder to write in, not null
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SuiteFolder suite = new SuiteFolder(Path.of(arguments[0]));
        for (Subject subject : Subject.values()) {
            Answers answers = new Answers();
            subject.ask(suite, answers);
            answers.write(subject.fileIn(Path.of(arguments[1])));
        }
    }
}
