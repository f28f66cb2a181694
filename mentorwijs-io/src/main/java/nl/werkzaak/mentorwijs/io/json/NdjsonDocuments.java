package nl.werkzaak.mentorwijs.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.DocumentSequence;
import nl.werkzaak.mentorwijs.io.EndlessLineException;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Cuts a stream at the ends of its lines. Of a line beyond the limit of bytes no more is kept than shows that it is, and
 * the rest is skipped. One that goes on far behind the limit is no line but a device without end: it is the last
 * document, and the stream is given up.
 */
final class NdjsonDocuments implements DocumentSequence {

    private static final int BUFFER = 1 << 16;

    /**
     * So many bytes of a line are skipped behind the limit: 32 MiB, a moment's reading. At the limit one document that is
     * too large would hide all those behind it.
     */
    private static final int MOST_SKIPPED = 32 << 20;

    private final InputStream stream;
    private final DocumentReader<TrainingVariant> reader;
    private final int most;
    private final long longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private int lines;
    private boolean endless;

    NdjsonDocuments(InputStream stream, DocumentReader<TrainingVariant> reader) {
        this.stream = stream;
        this.reader = reader;
        this.most = reader.options().getMaxBytes() + 1;
        this.longest = (long) most + MOST_SKIPPED;
    }

    @Override
    public Optional<Document> next() throws IOException {
        Line line = line();
        while (line.size > 0 && line.blank) {
            line = line();
        }
        return line.size == 0 ? Optional.empty() : Optional.of(line);
    }

    /** The next line; one without any byte is the end. */
    private Line line() throws IOException {
        if (endless) {
            throw new EndlessLineException(lines, longest);
        }
        Line line = new Line(++lines);
        while (at < end || fill()) {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.keep(start);
            if (line.size > longest) {
                endless = true;
                return line;
            }
            if (at < end) {
                at++;
                line.size++;
                return line;
            }
        }
        return line;
    }

    private boolean fill() throws IOException {
        // Before the stream is asked: it may fail, and nothing may come twice.
        at = 0;
        end = 0;
        end = Math.max(0, stream.read(buffer));
        return end > 0;
    }

    private final class Line implements Document {

        private final int number;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private boolean blank = true;
        private long size;

        Line(int number) {
            this.number = number;
        }

        void keep(int start) {
            for (int i = start; blank && i < at; i++) {
                blank = isBlank(buffer[i]);
            }
            content.write(buffer, start, Math.min(at - start, most - content.size()));
            size += at - start;
        }

        private static boolean isBlank(byte b) {
            return b == ' ' || b == '\t' || b == '\r';
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
            ReadResult<TrainingVariant> read = reader.read(content.toByteArray());
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
