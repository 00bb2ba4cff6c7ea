using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Codes;

/// <summary>Takes codes: each try is counted before it is looked at, so that guessing at once gains nothing.</summary>
internal sealed class CodeDoor(IPlatformDb db, IPersonalData personal, TimeProvider clock)
{
    /// <summary>Finds out whose number a code proves. Using it up is another step.</summary>
    /// <returns>The mobile number, E.164.</returns>
    /// <exception cref="UnauthenticatedException">It proves nothing.</exception>
    public async Task<string> MobileOf(Guid id, string code, CancellationToken ct)
    {
        var now = clock.Now();
        var counted = await Open(id, now)
            .Where(known => known.Tries < SignInCode.MaxTries)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.Tries, known => known.Tries + 1), ct);
        var known = await db.SignInCodes.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, ct);
        return counted == 1 && known!.Fits(code)
            ? personal.Reveal(known.Mobile)
            : throw new UnauthenticatedException(CodeRules.Failed);
    }

    /// <summary>Uses a code up: of many who have the right one at once, one gets in.</summary>
    /// <exception cref="UnauthenticatedException">It has been used, or ran out meanwhile.</exception>
    public async Task Use(Guid id, CancellationToken ct)
    {
        DateTime? now = clock.Now();
        var used = await Open(id, now.Value).ExecuteUpdateAsync(set => set.SetProperty(known => known.UsedAt, now), ct);
        if (used == 0)
            throw new UnauthenticatedException(CodeRules.Failed);
    }

    private IQueryable<SignInCode> Open(Guid id, DateTime now) =>
        db.SignInCodes.Where(code => code.Id == id && code.UsedAt == null && code.ExpiresAt > now);
}
