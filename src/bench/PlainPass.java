import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Java program that does nothing, or reads the numbers of a file and adds them up: the least that a scan can cost. */
public final class PlainPass {

    private PlainPass() {}

    public static void main(String[] args) throws IOException {
        long sum = 0;
        if (args.length > 0) {
            byte[] block = new byte[1 << 20];
            long number = 0;
            try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
                for (int length = in.read(block); length > 0; length = in.read(block)) {
                    for (int i = 0; i < length; i++) {
                        byte c = block[i];
                        if (c >= '0' && c <= '9') {
                            number = 10 * number + (c - '0');
                        } else {
                            sum += number;
                            number = 0;
                        }
                    }
                }
            }
        }
        System.out.println(sum);
    }
}
