// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// What of the work runs on Fargate, on a cluster of its own.
struct WorkTasks: Component {
    let network: StoreNetwork
    let s3PrefixListId: Parameter<ID<EC2.PrefixList>>?
    let tablePrefixListId: Parameter<ID<EC2.PrefixList>>?
    let workerParameters: [WorkerParameters]
    let scheduleParameters: [ScheduleParameters]
    let exec: ExecAudit?
    let cluster: ECS.Cluster
    let workers: [Worker]
    let scheduleDeadLetters: DeadLetters?
    let schedules: [ScheduledTask]

    /// Nil where nothing does, or where it has no network to run in.
    init?(_ work: WorkSettings, _ settings: Settings, _ installation: InstallationParameters, logging: Logging) {
        guard !work.tasks.isEmpty, let network = StoreNetwork(settings, installation, tasks: true) else { return nil }
        let usesSpot = work.workers.contains { $0.spot != nil }
        let exec = ExecAudit(work.workers, logging: logging)
        let cluster = Capacity.cluster(usesSpot: usesSpot, settings.containerInsights, exec: exec)
        let s3PrefixListId = settings.architecture.egress == .endpoints ? S3PrefixListParameter.id(settings) : nil
        let place = WorkPlace(
            cluster: cluster, network: network.references, s3PrefixListId: s3PrefixListId,
            hasPublicAddress: settings.architecture.isPublic, reachesIPv6: settings.dualStack, exec: exec)
        let queues = work.workers.map { worker in worker.queue.map { WorkQueue(worker.name, $0) } }
        let workerParameters = zip(work.workers, queues).map { WorkerParameters($0, queue: $1, in: settings) }
        let scheduleParameters = work.schedules.map { ScheduleParameters($0, in: settings) }
        workers = zip(workerParameters, queues).map { Worker($0, queue: $1, in: place, logging: logging) }
        let deadLetters = work.schedules.isEmpty ? nil : DeadLetters("ScheduleDeadLetters")
        schedules =
            deadLetters.map { queue in
                scheduleParameters.map { ScheduledTask($0, in: place, deadLetters: queue, logging: logging) }
            } ?? []
        scheduleDeadLetters = deadLetters
        tablePrefixListId =
            work.tasks.contains { $0.uses.contains(where: \.isTable) } ? TablePrefixListParameter.id(settings) : nil
        self.network = network
        self.workerParameters = workerParameters
        self.scheduleParameters = scheduleParameters
        self.s3PrefixListId = s3PrefixListId
        self.exec = exec
        self.cluster = cluster
    }
}

extension WorkHandles {
    /// The outputs of the work's stack.
    @StackBuilder func provided(_ tasks: WorkTasks?, _ functions: [BesideFunction]) -> some StackContent {
        for (parameters, worker) in zip(tasks?.workerParameters ?? [], tasks?.workers ?? []) {
            if let queue = worker.queue {
                queueUrl(parameters.task.name).provided(queue.queue.ref, description: "Where its messages go")
                queueArn(parameters.task.name).provided(queue.queue.arn, description: "What permissions call its queue")
                named(queue.queue)
                named(queue.deadLetters.queue)
            }
        }
        if let queue = tasks?.scheduleDeadLetters?.queue { named(queue) }
        for function in functions { named(function.deadLetters.queue) }
    }

    private func named(_ queue: SQS.Queue) -> some StackContent {
        queueName(queue.logicalID).provided(queue.queueName, description: "What CloudWatch calls the queue")
    }
}
