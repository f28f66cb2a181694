package nl.werkzaak.mentorwijs.io.disk;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The disk of the machine, but for one call, or all calls from one on, that fail. */
final class FailingDisk extends FileSystemProvider {

    private final FileSystem whole;
    private final FailingFileSystem failing = new FailingFileSystem(this);
    private final Faults faults;

    private FailingDisk(FileSystem whole, Faults faults) {
        this.whole = whole;
        this.faults = faults;
    }

    /** A path of the machine, as it is on a disk with faults. */
    static Path under(Path path, Faults faults) {
        return new FailingDisk(path.getFileSystem(), faults).failing(path);
    }

    private Path failing(Path path) {
        return (Path) Proxy.newProxyInstance(
                FailingDisk.class.getClassLoader(),
                new Class<?>[] {Path.class},
                (proxy, method, arguments) -> call(path, method, arguments));
    }

    private @Nullable Object call(Path path, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return failing;
        }
        if (method.getName().equals("toRealPath")) {
            faults.next();
        }
        Object[] plain = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain[i] instanceof Path other ? whole(other) : plain[i];
        }
        try {
            Object result = method.invoke(path, plain);
            return result instanceof Path other ? failing(other) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Path whole(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? whole.getPath(path.toString()) : path;
    }

    private FileSystemProvider provider() throws IOException {
        faults.next();
        return whole.provider();
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return new FailingChannel(provider().newFileChannel(whole(path), options, attributes), faults);
    }

    @Override
    public void delete(Path path) throws IOException {
        provider().delete(whole(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        provider().move(whole(source), whole(target), options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        provider().checkAccess(whole(path), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return provider().readAttributes(whole(path), type, options);
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return failing;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSameFile(Path path, Path other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isHidden(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }
}
