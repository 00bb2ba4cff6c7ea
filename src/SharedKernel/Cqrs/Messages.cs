using MediatR;

namespace Kanoon.SharedKernel.Cqrs;

/// <summary>A wish to change something. It succeeds whole, or throws and leaves nothing behind.</summary>
public interface ICommand : ICommand<Unit>;

/// <inheritdoc cref="ICommand"/>
/// <typeparam name="TResult">What the caller must know afterwards, usually the new id. It is kept as JSON for replays of the same idempotency key.</typeparam>
public interface ICommand<out TResult> : IRequest<TResult>, ICommandMarker;

/// <summary>Tells commands from queries where the result type does not matter.</summary>
public interface ICommandMarker;

/// <summary>A command whose move is adverse, or wants explaining: the reason goes into the audit.</summary>
public interface IReasoned
{
    string? Reason { get; }
}

/// <summary>A question. It changes nothing.</summary>
public interface IQuery<out TResult> : IRequest<TResult>;

/// <summary>Carries out one kind of command.</summary>
public interface ICommandHandler<in TCommand, TResult> : IRequestHandler<TCommand, TResult>
    where TCommand : ICommand<TResult>;

/// <summary>Carries out one kind of command that answers nothing.</summary>
public interface ICommandHandler<in TCommand> : IRequestHandler<TCommand, Unit>
    where TCommand : ICommand
{
    new Task Handle(TCommand command, CancellationToken ct);

    async Task<Unit> IRequestHandler<TCommand, Unit>.Handle(TCommand request, CancellationToken cancellationToken)
    {
        await Handle(request, cancellationToken);
        return Unit.Value;
    }
}

/// <summary>Answers one kind of query.</summary>
public interface IQueryHandler<in TQuery, TResult> : IRequestHandler<TQuery, TResult>
    where TQuery : IQuery<TResult>;

/// <summary>Sends a command or a query through the pipeline to its one handler.</summary>
public interface ISender
{
    Task<TResult> Send<TResult>(IRequest<TResult> request, CancellationToken ct);
}

internal sealed class Sender(IMediator mediator) : ISender
{
    public Task<TResult> Send<TResult>(IRequest<TResult> request, CancellationToken ct) => mediator.Send(request, ct);
}
