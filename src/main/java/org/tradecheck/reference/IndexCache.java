package org.tradecheck.reference;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The index of a file that is too large to be read at each run, kept beside it as {@code NAME.index}. It is only a cache:
 * it can be deleted at any time, one that does not belong to the file or is damaged is made anew, and where none can be
 * written the run does without.
 *
 * <p>An index holds a sum of the whole content it was made of. Computing that of the file costs more than a whole check, so
 * a check compares size, time and blocks from all over the file; if they differ, as after a copy, the whole content
 * decides. {@link #isOfThisContent} always reads the whole.
 */
final class IndexCache {

    private static final int SAMPLES = 64;
    private static final int SAMPLE_LENGTH = 4096;
    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final Path index;
    private final byte[] description;
    private final byte[] key;

    /**
     * The cache of a file.
     *
     * @param description what else decides how the file is read: its {@code datapackage.json}
     */
    IndexCache(Path file, String description) throws IOException {
        this.file = file;
        this.index = file.resolveSibling(file.getFileName() + ".index");
        this.description = description.getBytes(StandardCharsets.UTF_8);
        this.key = key();
    }

    /**
     * Identifies the file by its size, its time and blocks from all over it: the whole content costs more than a check. Sums
     * of the blocks and not their hash, which costs as much as the whole look-up before Java has compiled it.
     */
    private byte[] key() throws IOException {
        Sum sum = new Sum();
        long size = Files.size(file);
        long time = Files.getLastModifiedTime(file).toMillis();
        try (FileBytes bytes = new FileBytes(file)) {
            for (int i = 0; i < SAMPLES; i++) {
                long at = Math.max(0, (size - SAMPLE_LENGTH) / Math.max(1, SAMPLES - 1) * i);
                int length = (int) Math.min(SAMPLE_LENGTH, size - at);
                sum.add(bytes.read(at, length), 0, length);
            }
        }
        return ByteBuffer.allocate(IndexFormat.KEY_LENGTH)
                .putLong(size)
                .putLong(time)
                .putLong(sum.value())
                .putLong(described())
                .array();
    }

    /** Everything but the content that decides what an index holds. */
    private long described() {
        Sum sum = new Sum();
        sum.add(description, 0, description.length);
        return sum.value() ^ IndexFormat.MARK;
    }

    /** Whether the file still looks as it did when this was made. */
    boolean isUnchanged() throws IOException {
        return Arrays.equals(key, key());
    }

    /**
     * The sum of a whole content: two cyclic redundancy checks and the length, which Java computes a hundred times as fast as
     * a SHA-256 before its second compiler is at work. They do not resist an attacker, who could write the index as well.
     */
    static final class Sum {

        private final CRC32 first = new CRC32();
        private final CRC32C second = new CRC32C();
        private long length;

        void add(byte[] block, int from, int count) {
            first.update(block, from, count);
            second.update(block, from, count);
            length += count;
        }

        long value() {
            return first.getValue() << Integer.SIZE | second.getValue();
        }
    }

    /** What identifies a whole content together with how it is read. */
    byte[] content(Sum whole) {
        return ByteBuffer.allocate(IndexFormat.KEY_LENGTH)
                .putLong(whole.length)
                .putLong(0)
                .putLong(whole.value())
                .putLong(described())
                .array();
    }

    /** The same, of what the file holds now. */
    byte[] contentOfFile() throws IOException {
        Sum sum = new Sum();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(block); length > 0; length = in.read(block)) {
                sum.add(block, 0, length);
            }
        }
        return content(sum);
    }

    private Optional<Index> found() {
        try {
            return Files.isRegularFile(index) ? Optional.of(new Index(new FileBytes(index))) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The index beside the file, if it belongs to it and is whole. */
    Optional<SeriesStore> open() {
        Optional<Index> found = found();
        return found.isPresent() && Arrays.equals(found.get().key(), key) ? Optional.of(found.get()) : Optional.empty();
    }

    /** The index beside the file if it was made of the same content though the file looks different; it then fits again. */
    Optional<SeriesStore> openAfterCopy() {
        try {
            Optional<Index> found = found();
            if (found.isPresent() && Arrays.equals(found.get().content(), contentOfFile())) {
                byte[] bytes = Files.readAllBytes(index);
                System.arraycopy(key, 0, bytes, Long.BYTES, key.length);
                place(out -> out.write(bytes));
                return open();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether the index beside the file was made of exactly the content that the file has. */
    boolean isOfThisContent() throws IOException {
        Optional<Index> found = found();
        return found.isPresent() && Arrays.equals(found.get().content(), contentOfFile());
    }

    /**
     * Writes the index beside the file and moves it into place, so that no reader sees half of it.
     *
     * @param content what identifies all that was read
     */
    boolean write(SeriesStore store, byte[] content) {
        return place(out -> IndexWriter.write(store, key, content, out));
    }

    /** Writes something to a stream. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private boolean place(Writing writing) {
        String unique =
                ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
        Path half = file.resolveSibling(file.getFileName() + "." + unique + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16)) {
                writing.to(out);
            }
            move(half, index);
            return true;
        } catch (IOException e) {
            discard(half);
            return false;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            half.toFile().deleteOnExit();
        }
    }

    /** A file that is read in places. */
    static final class FileBytes implements ByteSource, AutoCloseable {

        private final FileChannel channel;

        FileBytes(Path file) throws IOException {
            channel = FileChannel.open(file, StandardOpenOption.READ);
        }

        @Override
        public long size() {
            try {
                return channel.size();
            } catch (IOException e) {
                return -1;
            }
        }

        @Override
        public byte[] read(long offset, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            long at = offset;
            while (buffer.hasRemaining()) {
                int count = channel.read(buffer, at);
                if (count < 0) {
                    throw new EOFException("the file is shorter than its head says");
                }
                at += count;
            }
            return buffer.array();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
