package dev.seamwright.plugin.git.store;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// The surroundings as JGit sees them: a machine on which nobody has configured anything.
///
/// JGit keeps its surroundings and its caches once for the whole process. Nothing else in this
/// program uses JGit, so they are set once and stay.
final class PlainSystem extends SystemReader.Delegate {

    private static final int WINDOW = 64 << 10;
    private static final int WINDOWS = 128 << 20;
    private static final int DELTA_BASES = 32 << 20;
    private static final int LARGEST_OBJECT = 32 << 20;
    private static final int OPEN_FILES = 64;

    private PlainSystem(SystemReader machine) {
        super(machine);
    }

    static synchronized void install() {
        if (SystemReader.getInstance() instanceof PlainSystem) {
            return;
        }
        SystemReader.setInstance(new PlainSystem(SystemReader.getInstance()));
        WindowCacheConfig caches = new WindowCacheConfig();
        caches.setExposeStatsViaJmx(false);
        caches.setPackedGitOpenFiles(OPEN_FILES);
        caches.setPackedGitWindowSize(WINDOW);
        caches.setPackedGitLimit(WINDOWS);
        caches.setDeltaBaseCacheLimit(DELTA_BASES);
        caches.setStreamFileThreshold(LARGEST_OBJECT);
        caches.install();
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoConfig(fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoConfig(fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoConfig(fs);
    }

    /// An empty configuration, but for one thing: how fine the times of files are. JGit would find
    /// that out by writing files into the repository.
    private static final class NoConfig extends FileBasedConfig {

        NoConfig(FS fs) {
            super(null, fs);
        }

        @Override
        public void load() {
            clear();
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public void save() {
            throw new UnsupportedOperationException("nothing is ever written");
        }

        @Override
        public @Nullable String getString(String section, @Nullable String part, String name) {
            return "filesystem".equals(section) ? "1 s" : super.getString(section, part, name);
        }
    }
}
