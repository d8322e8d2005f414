import AWS
import Shorthands
import StackDSL

/// A queue, a function that works through it, and a second queue for what it could not handle, which somebody watches.
struct Jobs: Stack {
    let name = "jobs"
    let description = "A queue and its worker"

    var body: some StackContent {
        let alarmAddress = Parameter<Value<String>>("AlarmAddress", value: "team@example.com")

        let deadLetters = SQS.Queue("DeadLetters", messageRetentionPeriod: .days(14), sqsManagedSseEnabled: true)
            .retained()
        let queue = SQS.Queue(
            "JobQueue", messageRetentionPeriod: .days(4),
            redrivePolicy: .init(deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 5),
            // Six times what the function may take, as AWS advises.
            sqsManagedSseEnabled: true, visibilityTimeout: .minutes(3)
        ).retained()

        let logs = Logs.LogGroup("WorkerLogs", retentionInDays: .days(30)).retained()
        let role = IAM.Role("WorkerRole", assumedBy: "lambda.amazonaws.com").uses(logs, .write)
        let worker = Lambda.Function(
            "Worker", code: .init(zipFile: "\(workerCode)"), role: role.arn, architectures: [.arm64],
            handler: "index.handler", loggingConfig: .init(logFormat: .json, logGroup: logs.ref), memorySize: 256,
            runtime: .python3_13, timeout: .seconds(30)
        )
        .uses(queue, .receive)

        let alarms = SNS.Topic("Alarms")

        [alarmAddress, deadLetters, queue, logs, role, worker, alarms]
        worker.on(queue, batchSize: 10, reportingFailures: true, maximumConcurrency: 5)
        SNS.Subscription("AlarmMail", protocol: "email", topicArn: alarms.ref, endpoint: "\(alarmAddress.ref)")
        CloudWatch.Alarm(
            "DeadLetterAlarm", when: deadLetters.metric(.approximateNumberOfMessagesVisible) > 0, notify: [alarms])
        CloudWatch.Alarm(
            "OldJobs", when: queue.metric(.approximateAgeOfOldestMessage) > .minutes(15), for: 3, notify: [alarms])

        Output("QueueUrl", queue.ref, description: "Where jobs are sent")
        Output("DeadLetterQueueUrl", deadLetters.ref, description: "Where jobs are that failed five times")
    }
}

/// A message that fails is tried again by itself; the others of its batch are done.
private let workerCode = """
    import json

    def work(job):
        print(json.dumps({"job": job}))

    def handler(event, context):
        failed = []
        for message in event["Records"]:
            try:
                work(json.loads(message["body"]))
            except Exception as error:
                print(json.dumps({"failed": message["messageId"], "because": repr(error)}))
                failed.append({"itemIdentifier": message["messageId"]})
        return {"batchItemFailures": failed}
    """
