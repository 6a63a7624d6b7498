package dev.seamwright.desktop.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CameraTest {

    @Test
    void zooming_keeps_what_is_under_the_pointer() {
        Camera camera = new Camera(100, 50, 0.5);
        Point anchor = new Point(320, 240);

        Camera nearer = camera.zoomedAt(anchor, 1.7);

        assertThat(nearer.toWorld(anchor).distance(camera.toWorld(anchor)))
                .isCloseTo(0, within(1e-9));
        assertThat(nearer.zoom()).isCloseTo(0.85, within(1e-9));
    }

    @Test
    void fitting_shows_everything_in_the_middle() {
        Box content = new Box(-200, 300, 4000, 1000);

        Camera camera = Camera.fitting(content, 800, 600, 20);

        assertThat(new Box(0, 0, 800, 600).contains(camera.toScreen(content.centre()))).isTrue();
        Box shown = camera.toScreen(content);
        assertThat(shown.x()).isCloseTo(20, within(1e-6));
        assertThat(shown.right()).isCloseTo(780, within(1e-6));
    }

    @Test
    void fitting_never_enlarges() {
        assertThat(Camera.fitting(new Box(0, 0, 10, 10), 800, 600, 20).zoom()).isEqualTo(1);
    }

    @Test
    void screen_and_world_are_inverse() {
        Camera camera = new Camera(12, -7, 0.37);
        Point point = new Point(222, 111);

        assertThat(camera.toScreen(camera.toWorld(point)).distance(point))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void a_line_leaves_a_box_at_its_border() {
        Box box = new Box(0, 0, 100, 50);

        assertThat(box.exitTowards(new Point(500, 25))).isEqualTo(new Point(100, 25));
        assertThat(box.exitTowards(new Point(50, -300))).isEqualTo(new Point(50, 0));
        assertThat(box.exitTowards(new Point(10, 10))).isEqualTo(box.centre());
    }
}
