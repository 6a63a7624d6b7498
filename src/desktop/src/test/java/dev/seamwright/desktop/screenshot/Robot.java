package dev.seamwright.desktop.screenshot;

import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

/// Does what a user does, without a pointer or a keyboard, and looks at the result.
final class Robot {

    private static final int PATIENCE_SECONDS = 300;

    <T> T get(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        settle();
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents(12);
    }

    void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
        settle();
    }

    void press(Scene scene, KeyCode code, boolean control, boolean shift) {
        run(
                () ->
                        Event.fireEvent(
                                scene.getFocusOwner() == null
                                        ? scene.getRoot()
                                        : scene.getFocusOwner(),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        shift,
                                        control,
                                        false,
                                        false)));
    }

    void mouse(
            Node node, javafx.event.EventType<MouseEvent> type, double x, double y, boolean down) {
        Point2D at = get(() -> node.localToScene(x, y));
        run(
                () ->
                        Event.fireEvent(
                                node,
                                new MouseEvent(
                                        type,
                                        at.getX(),
                                        at.getY(),
                                        at.getX(),
                                        at.getY(),
                                        MouseButton.PRIMARY,
                                        1,
                                        false,
                                        false,
                                        false,
                                        false,
                                        down,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        new PickResult(node, at.getX(), at.getY()))));
    }

    void shoot(Scene scene, Path file) throws IOException {
        settle();
        WritableImage image = get(() -> scene.snapshot(null));
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    }
}
