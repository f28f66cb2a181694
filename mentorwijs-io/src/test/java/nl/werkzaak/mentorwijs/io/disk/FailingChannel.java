package nl.werkzaak.mentorwijs.io.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file on a disk with faults. It takes no more than a part at once, so that a fault can come in the middle. */
final class FailingChannel extends FileChannel {

    private static final int MOST_AT_ONCE = 2_000;

    private final FileChannel whole;
    private final Faults faults;

    FailingChannel(FileChannel whole, Faults faults) {
        this.whole = whole;
        this.faults = faults;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        faults.next();
        ByteBuffer part = bytes.slice(bytes.position(), Math.min(MOST_AT_ONCE, bytes.remaining()));
        int written = whole.write(part);
        bytes.position(bytes.position() + written);
        return written;
    }

    /** Waits for no real disk: that would take most of the time of the test. */
    @Override
    public void force(boolean metadata) throws IOException {
        faults.next();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        whole.close();
        faults.next();
    }

    @Override
    public int read(ByteBuffer bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] bytes, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] bytes, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long size() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer bytes, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer bytes, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
