package org.tradecheck.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradecheck.report.Incident;

/** Opens what the command line names, one after the other, and gives a document or an incident for each. */
final class Inputs implements Iterator<Inputs.Item> {

    private final Iterator<String> paths;
    private final Options options;
    private final InputStream standardInput;
    private Optional<Lines> lines = Optional.empty();
    private final List<String> walked = new ArrayList<>();
    private Optional<Item> next = Optional.empty();

    Inputs(List<String> paths, Options options, InputStream standardInput) {
        this.paths = paths.iterator();
        this.options = options;
        this.standardInput = standardInput;
    }

    /** A document, or why there is none. */
    record Item(Optional<Document> document, Optional<Incident> incident) {

        static Item of(Document document) {
            return new Item(Optional.of(document), Optional.empty());
        }

        static Item of(Incident incident) {
            return new Item(Optional.empty(), Optional.of(incident));
        }
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            if (lines.isPresent()) {
                next = lines.get().next();
                if (next.isEmpty()) {
                    lines = Optional.empty();
                }
            } else if (!walked.isEmpty()) {
                next = open(walked.remove(0));
            } else if (paths.hasNext()) {
                next = openOrWalk(paths.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Item item = next.orElseThrow();
        next = Optional.empty();
        return item;
    }

    private Optional<Item> openOrWalk(String path) {
        if (path.equals("-")) {
            return document(options.stdinFilename().isEmpty() ? "-" : options.stdinFilename(), standardInput);
        }
        try {
            if (!Files.isDirectory(Path.of(path))) {
                return open(path);
            }
            if (!options.isRecursive()) {
                return failed(path, "is a folder; -R checks the articles in it");
            }
            walk(Path.of(path));
            return walked.isEmpty() ? failed(path, "has no articles in it") : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return failed(path, reason(e));
        }
    }

    private void walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(InputFormat::isArticle)
                    .sorted()
                    .forEach(walked::add);
        }
    }

    private Optional<Item> open(String path) {
        try {
            return document(path, Files.newInputStream(Path.of(path)));
        } catch (IOException | InvalidPathException e) {
            return failed(path, reason(e));
        }
    }

    /** The document in a stream; a stream of JSON lines is left open and gives the following items. */
    private Optional<Item> document(String path, InputStream stream) {
        InputFormat format = options.format() == InputFormat.AUTO ? InputFormat.byName(path) : options.format();
        if (format == InputFormat.JSONL) {
            lines = Optional.of(new Lines(path, new BufferedInputStream(stream, 1 << 16)));
            return Optional.empty();
        }
        try (stream) {
            byte[] bytes = stream.readNBytes(options.maxBytes() + 1);
            if (bytes.length > options.maxBytes()) {
                return tooLong(path, 0);
            }
            InputFormat found = format == InputFormat.AUTO ? InputFormat.byContent(bytes) : format;
            return Optional.of(Item.of(new Document(path, found, bytes, 0)));
        } catch (IOException e) {
            return failed(path, reason(e));
        }
    }

    private Optional<Item> tooLong(String path, int line) {
        String message =
                "is longer than " + options.maxBytes() + " bytes and was not checked; --max-bytes raises the limit";
        return Optional.of(Item.of(new Incident(Incident.Kind.LIMIT, path, message, line, -1)));
    }

    private static Optional<Item> failed(String path, String message) {
        return Optional.of(Item.of(Incident.of(Incident.Kind.INPUT, path, message)));
    }

    static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        } else if (e instanceof AccessDeniedException) {
            return "may not be read";
        } else if (e instanceof InvalidPathException) {
            return "is no file name here; set the locale to UTF-8";
        }
        return "could not be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    /** The lines of a stream of JSON lines. */
    private final class Lines {

        private final String path;
        private final InputStream stream;
        private int number;

        Lines(String path, InputStream stream) {
            this.path = path;
            this.stream = stream;
        }

        /** The next line that is not blank; empty at the end. */
        Optional<Item> next() {
            try {
                LineBuffer buffer = new LineBuffer(options.maxBytes());
                boolean isMore = true;
                while (isMore) {
                    buffer.clear();
                    isMore = buffer.fill(stream);
                    if (isMore || buffer.size() > 0) {
                        number++;
                    }
                    if (buffer.isTooLong()) {
                        return tooLong(path, number);
                    }
                    if (!buffer.isBlank()) {
                        return Optional.of(Item.of(new Document(path, InputFormat.JSONL, buffer.bytes(), number)));
                    }
                }
                stream.close();
                return Optional.empty();
            } catch (IOException e) {
                return failed(path, reason(e));
            }
        }
    }
}
