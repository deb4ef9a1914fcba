using System.Text;
using Emulation.Cli;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (OperatingSystem.IsWindows())
{
    // A Windows console shows Vietnamese only when it is told that UTF-8 comes; elsewhere it is so already.
    Console.OutputEncoding = utf8;
}

// Neither is disposed: a reader that has gone ("| head") must not turn the end of the program into a failure.
var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return CommandLine.Run(args, output, error);
