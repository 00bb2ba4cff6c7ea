using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access;

internal static class IdentityAnswers
{
    /// <summary>Tells at a field what Identity holds against it.</summary>
    public static void ThrowWhereRefused(this IdentityResult result, string field)
    {
        if (result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure)))
            throw new DbUpdateConcurrencyException("The account has changed since it was read.");
        if (!result.Succeeded)
            throw new ValidationException(
                result.Errors.Select(error => new ValidationFailure(field, error.Description))
            );
    }
}
