package org.tradecheck.reference;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The index of a file that is too large to be read at each run, kept beside it as {@code NAME.index}. It is only a cache:
 * it can be deleted at any time, one that does not belong to the file or is damaged is made anew, and where none can be
 * written the run does without.
 */
final class IndexCache {

    private static final int SAMPLES = 64;
    private static final int SAMPLE_LENGTH = 4096;

    private final Path file;
    private final Path index;
    private final byte[] key;

    /**
     * The cache of a file.
     *
     * @param description what else decides how the file is read: its {@code datapackage.json}
     */
    IndexCache(Path file, String description) throws IOException {
        this.file = file;
        this.index = file.resolveSibling(file.getFileName() + ".index");
        this.key = key(file, description);
    }

    /** Identifies the content by its size, its time and blocks from all over it: a full hash costs more than a check. */
    private static byte[] key(Path file, String description) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        long size = Files.size(file);
        long time = Files.getLastModifiedTime(file).toMillis();
        digest.update(ByteBuffer.allocate(24)
                .putLong(IndexFormat.MARK)
                .putLong(size)
                .putLong(time)
                .flip());
        digest.update(description.getBytes(StandardCharsets.UTF_8));
        try (FileBytes bytes = new FileBytes(file)) {
            for (int i = 0; i < SAMPLES; i++) {
                long at = Math.max(0, (size - SAMPLE_LENGTH) / Math.max(1, SAMPLES - 1) * i);
                digest.update(bytes.read(at, (int) Math.min(SAMPLE_LENGTH, size - at)));
            }
        }
        return digest.digest();
    }

    /** Whether the file still has the content that it had when this was made. */
    boolean isUnchanged(String description) throws IOException {
        return Arrays.equals(key, key(file, description));
    }

    /** The index beside the file, if it belongs to it and is whole. */
    Optional<SeriesStore> open() {
        try {
            if (Files.isRegularFile(index)) {
                Index found = new Index(new FileBytes(index));
                if (Arrays.equals(found.key(), key)) {
                    return Optional.of(found);
                }
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Writes the index beside the file and moves it into place, so that no reader sees half of it. */
    boolean write(SeriesStore store) {
        String unique =
                ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
        Path half = file.resolveSibling(file.getFileName() + "." + unique + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16)) {
                IndexWriter.write(store, key, out);
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
