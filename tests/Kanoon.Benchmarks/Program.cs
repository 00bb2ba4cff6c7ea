using Kanoon.Benchmarks;
using Kanoon.Benchmarks.Measuring;
using Kanoon.Benchmarks.Twin;

// The other verbs are for the processes that the benchmarks start: each side runs in one of its own.
switch (args)
{
    case ["twin", var database, var port]:
        await BareServer.Run(database, port);
        return 0;
    case ["work", var work, var database, .. var rest]:
        await Worker.Run(work, database, rest);
        return 0;
    default:
        return await Suite.Run(args, CancellationToken.None);
}
