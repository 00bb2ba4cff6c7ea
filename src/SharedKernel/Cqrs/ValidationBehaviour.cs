using FluentValidation;
using MediatR;

namespace Kanoon.SharedKernel.Cqrs;

/// <summary>Judges the shape of a command or query before its handler sees it.</summary>
public sealed class ValidationBehaviour<TRequest, TResult>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResult>
{
    public async Task<TResult> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TResult> next
    )
    {
        foreach (var validator in validators)
            await validator.ValidateAndThrowAsync(request, cancellationToken);

        return await next();
    }
}
