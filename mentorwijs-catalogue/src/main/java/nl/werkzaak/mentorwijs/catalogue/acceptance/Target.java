package nl.werkzaak.mentorwijs.catalogue.acceptance;

import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.provenance.Address;

/**
 * What an acceptance is of, and what a finding may be accepted by.
 *
 * @param rule  the rule, by id, not null
 * @param address  the section or element, empty for the document as a whole
 */
record Target(String rule, Optional<Address> address) {

    static Target of(Acceptance acceptance) {
        return new Target(acceptance.getRule(), acceptance.getAddress());
    }

    /** The element of a finding and whatever holds it; the document for one that is about nothing within it. */
    static Stream<Target> allOf(Finding finding) {
        return finding.address().isEmpty()
                ? Stream.of(new Target(finding.rule(), Optional.empty()))
                : Stream.iterate(finding.address(), Optional::isPresent, address -> address.flatMap(Address::parent))
                        .map(address -> new Target(finding.rule(), address));
    }
}
