"""The history of the sample is the same whenever it is made, and ends with the sample."""
import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = os.path.join(os.path.dirname(HERE), "clinic")


@unittest.skipUnless(shutil.which("git"), "needs git")
class HistoryTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def made(self, name):
        target = os.path.join(self.folder, name)
        script = os.path.join(HERE, "clinic_history.py")
        subprocess.run([sys.executable, script, target], check=True, stdout=subprocess.DEVNULL)
        return target

    def head(self, target):
        done = subprocess.run(["git", "-C", target, "rev-parse", "HEAD"], check=True, stdout=subprocess.PIPE)
        return done.stdout

    def test_two_runs_give_the_same_history(self):
        self.assertEqual(self.head(self.made("one")), self.head(self.made("other")))

    def test_the_last_commit_holds_the_files_of_the_sample(self):
        target = self.made("one")
        listed = subprocess.run(
            ["git", "-C", target, "ls-files", "-z"], check=True, stdout=subprocess.PIPE
        ).stdout.decode()
        files = [name for name in listed.split("\0") if name]
        self.assertGreater(len(files), 90)
        _, different, missing = filecmp.cmpfiles(SAMPLE, target, files, shallow=False)
        self.assertEqual((different, missing), ([], []))


if __name__ == "__main__":
    unittest.main()
