package nl.werkzaak.mentorwijs.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.DocumentSequence;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Cuts a stream at the ends of its lines. Of a line beyond the limit of bytes no more is kept than shows that it is. */
final class NdjsonDocuments implements DocumentSequence {

    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final DocumentReader<TrainingVariant> reader;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private int lines;

    NdjsonDocuments(InputStream stream, DocumentReader<TrainingVariant> reader) {
        this.stream = stream;
        this.reader = reader;
        this.most = reader.options().getMaxBytes() + 1;
    }

    @Override
    public Optional<Document> next() throws IOException {
        Line line = line();
        while (line.size > 0 && line.isBlank()) {
            line = line();
        }
        return line.size == 0 ? Optional.empty() : Optional.of(line);
    }

    /** The next line; one without any byte is the end. */
    private Line line() throws IOException {
        Line line = new Line(++lines);
        while (at < end || fill()) {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.keep(start);
            if (at < end) {
                at++;
                line.size++;
                return line;
            }
        }
        return line;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, stream.read(buffer));
        return end > 0;
    }

    private final class Line implements Document {

        private final int number;
        private byte[] content = {};
        private long size;

        Line(int number) {
            this.number = number;
        }

        void keep(int start) {
            int length = Math.min(at - start, most - content.length);
            if (length > 0) {
                int kept = content.length;
                content = Arrays.copyOf(content, kept + length);
                System.arraycopy(buffer, start, content, kept, length);
            }
            size += at - start;
        }

        boolean isBlank() {
            for (byte b : content) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int line() {
            return number;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public ReadResult<TrainingVariant> read() {
            ReadResult<TrainingVariant> read = reader.read(content);
            List<Finding> findings = read.findings().stream()
                    .map(finding -> finding.at(among(finding.location())))
                    .toList();
            return ReadResult.of(read.value(), findings, read.suppressed(), pointer -> among(read.locate(pointer)));
        }

        /** A place in the document as a place in the stream. */
        private Location among(Location place) {
            return place.position()
                    .map(position ->
                            Location.of(place.pointer(), new Position(position.line() + number - 1, position.column())))
                    .orElse(place);
        }
    }
}
