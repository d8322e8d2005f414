// SPDX-License-Identifier: Apache-2.0

/// The program of the function that runs migrations: small enough to stand in the template, so that nothing has to be brought
/// to a bucket first.
enum MigrationCode {
    static let text = """
        import json, time, urllib.request
        import boto3

        ecs, stacks, functions = (boto3.client(name) for name in ("ecs", "cloudformation", "lambda"))


        def handler(event, context):
            try:
                if "Task" not in event and not is_due(event):
                    return answer(event)
                if "Task" not in event:
                    properties = event["ResourceProperties"]
                    deadline = time.time() + int(properties["TimeoutInSeconds"])
                    event = {**event, "Task": start(event["RequestId"], properties), "Deadline": deadline}
                if has_ended(event, context):
                    answer(event)
                else:
                    functions.invoke(
                        FunctionName=context.invoked_function_arn, InvocationType="Event", Payload=json.dumps(event))
            except Exception as error:
                print(json.dumps({"failed": str(error)}))
                answer(event, str(error))


        def is_due(event):
            # A rollback asks as an update does, and brings back a version whose migration has run.
            if event["RequestType"] == "Delete":
                return False
            old = event.get("OldResourceProperties", {}).get("TaskDefinition")
            if old == event["ResourceProperties"]["TaskDefinition"]:
                return False
            stack = stacks.describe_stacks(StackName=event["StackId"])["Stacks"][0]
            return "ROLLBACK_IN_PROGRESS" not in stack["StackStatus"]


        def start(token, properties):
            for attempt in range(6):
                try:
                    started = ecs.run_task(
                        cluster=properties["Cluster"], taskDefinition=properties["TaskDefinition"], launchType="FARGATE",
                        clientToken=token, networkConfiguration={"awsvpcConfiguration": {
                            "subnets": properties["Subnets"], "securityGroups": properties["SecurityGroups"],
                            "assignPublicIp": properties["AssignPublicIp"]}})
                    if started["tasks"]:
                        return started["tasks"][0]["taskArn"]
                    problem = RuntimeError(f"the task could not start: {started['failures']}")
                except Exception as error:
                    # The role may be so new that ECS does not know of it yet.
                    problem = error
                time.sleep(10)
            raise problem


        def has_ended(event, context):
            properties, arn = event["ResourceProperties"], event["Task"]
            while context.get_remaining_time_in_millis() > 60_000:
                tasks = ecs.describe_tasks(cluster=properties["Cluster"], tasks=[arn])["tasks"]
                if tasks and tasks[0]["lastStatus"] == "STOPPED":
                    check(tasks[0], properties)
                    return True
                if time.time() > event["Deadline"]:
                    ecs.stop_task(cluster=properties["Cluster"], task=arn, reason="the migration took too long")
                    raise RuntimeError(f"the migration took longer than {properties['TimeoutInSeconds']} seconds")
                time.sleep(5)
            return False


        def check(task, properties):
            code = task["containers"][0].get("exitCode")
            if code != 0:
                reason = task["containers"][0].get("reason") or task.get("stoppedReason", "")
                raise RuntimeError(
                    f"the migration ended with {code}: {reason}; its log is in {properties['LogGroup']}, "
                    f"task {task['taskArn'].split('/')[-1]}")


        def answer(event, problem=None):
            body = {
                "Status": "FAILED" if problem else "SUCCESS", "Reason": (problem or "done")[:1000],
                "PhysicalResourceId": event.get("PhysicalResourceId", event["LogicalResourceId"]),
                **{key: event[key] for key in ("StackId", "RequestId", "LogicalResourceId")}}
            request = urllib.request.Request(
                event["ResponseURL"], json.dumps(body).encode(), {"Content-Type": ""}, method="PUT")
            urllib.request.urlopen(request, timeout=30)
        """
}
