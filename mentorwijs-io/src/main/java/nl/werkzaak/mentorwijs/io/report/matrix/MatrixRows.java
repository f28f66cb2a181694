package nl.werkzaak.mentorwijs.io.report.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.Dimension;
import nl.werkzaak.mentorwijs.io.report.MatrixRow;
import nl.werkzaak.mentorwijs.io.review.Validity;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;

/**
 * The rows of a matrix as they come, for tens of thousands of documents: the lights, in which few documents differ, are
 * kept once.
 */
public final class MatrixRows implements Iterable<MatrixRow> {

    private record Lights(
            Optional<Light> overall,
            Map<Basis, Light> overallByBasis,
            Map<Dimension, Light> dimensions,
            Map<Id, Light> components) {}

    private record Row(String document, Optional<Id> id, Optional<Version> version, Validity validity, Lights lights) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<Lights, Lights> known = new HashMap<>();

    public void add(MatrixRow row) {
        Lights lights = new Lights(row.overall(), row.overallByBasis(), row.dimensions(), row.components());
        rows.add(new Row(
                row.document(),
                row.id(),
                row.version(),
                row.validity(),
                known.computeIfAbsent(lights, found -> found)));
    }

    public int size() {
        return rows.size();
    }

    /** What the judgements rest on: the organisations among it only where a row has a light of theirs. */
    public List<Basis> bases() {
        return Stream.of(Basis.values())
                .filter(basis -> basis != Basis.ORGANISATION
                        || known.keySet().stream()
                                .anyMatch(lights -> lights.overallByBasis().containsKey(basis)))
                .toList();
    }

    public Stream<MatrixRow> stream() {
        return rows.stream().map(MatrixRows::row);
    }

    @Override
    public Iterator<MatrixRow> iterator() {
        return stream().iterator();
    }

    private static MatrixRow row(Row row) {
        Lights lights = row.lights();
        return new MatrixRow(
                row.document(),
                row.id(),
                row.version(),
                row.validity(),
                lights.overall(),
                lights.overallByBasis(),
                lights.dimensions(),
                lights.components());
    }
}
