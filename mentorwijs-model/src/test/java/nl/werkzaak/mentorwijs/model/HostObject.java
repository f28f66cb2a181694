package nl.werkzaak.mentorwijs.model;

import java.util.List;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Session;
import org.jspecify.annotations.Nullable;

/** What a host has of its own, with values of ours in it. */
final class HostObject {

    public @Nullable Id id;
    public @Nullable LocalizedText name;
    public @Nullable List<Session> sessions;
}
