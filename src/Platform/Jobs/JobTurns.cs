namespace Kanoon.Platform.Jobs;

/// <summary>
/// Lets a job run once at a time on this host, so that a long one takes one worker and no more. Who asks for it meanwhile has it
/// run once again afterwards.
/// </summary>
internal sealed class JobTurns
{
    private readonly Dictionary<string, bool> askedAgain = [];

    /// <returns>False where it runs already, and will run again.</returns>
    public bool Begin(string job)
    {
        lock (askedAgain)
        {
            if (askedAgain.TryAdd(job, false))
                return true;
            askedAgain[job] = true;
            return false;
        }
    }

    /// <returns>True where the turn goes on, for somebody has asked again.</returns>
    public bool GoesOn(string job)
    {
        lock (askedAgain)
        {
            if (!askedAgain[job])
                return !askedAgain.Remove(job);
            askedAgain[job] = false;
            return true;
        }
    }
}
