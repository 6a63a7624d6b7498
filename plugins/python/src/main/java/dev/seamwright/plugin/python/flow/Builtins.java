package dev.seamwright.plugin.python.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names that every module has without importing them.
final class Builtins {

    private static final Set<String> NAMES =
            new HashSet<>(
                    List.of(
                            """
                            ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
                            BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
                            ConnectionAbortedError ConnectionError ConnectionRefusedError
                            ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning
                            EnvironmentError Exception ExceptionGroup False FileExistsError
                            FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError
                            ImportError ImportWarning IndentationError IndexError InterruptedError
                            IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
                            ModuleNotFoundError NameError None NotADirectoryError NotImplemented
                            NotImplementedError OSError OverflowError PendingDeprecationWarning
                            PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning
                            RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError
                            SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError
                            UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
                            UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning WindowsError
                            ZeroDivisionError __builtins__ __debug__ __doc__ __file__ __import__ __name__
                            __package__ __path__ __spec__ abs aiter all anext any ascii basestring bin bool
                            breakpoint bytearray bytes callable chr classmethod cmp compile complex
                            copyright credits delattr dict dir divmod enumerate eval exec exit filter float
                            format frozenset getattr globals hasattr hash help hex id input int isinstance
                            issubclass iter len license list locals long map max memoryview min next object
                            oct open ord pow print property quit range raw_input reduce repr reversed round
                            set setattr slice sorted staticmethod str sum super tuple type unichr unicode
                            vars xrange zip
                            """
                                    .strip()
                                    .split("\\s+")));

    private Builtins() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
