package nl.werkzaak.mentorwijs.io.disk;

import java.io.OutputStream;

/** A stream with room for some bytes. */
final class FullStream extends OutputStream {

    private int room;

    FullStream(int room) {
        this.room = room;
    }

    @Override
    public void write(int b) throws FaultException {
        if (room == 0) {
            throw new FaultException();
        }
        room--;
    }
}
