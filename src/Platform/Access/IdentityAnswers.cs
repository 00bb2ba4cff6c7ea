using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access;

internal static class IdentityAnswers
{
    /// <summary>Tells at a field what Identity holds against it.</summary>
    public static void ThrowWhereRefused(this IdentityResult result, string field)
    {
        if (!result.Succeeded)
            throw new ValidationException(
                result.Errors.Select(error => new ValidationFailure(field, error.Description))
            );
    }
}
