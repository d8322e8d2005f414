/// A container has no more of its host than it needs.
enum ContainerPrivilegesRule: SystemRule {
    static let description = RuleDescription(
        "container-privileges", "A container is not privileged, and does not share the processes of its host.",
        reason: "whoever breaks into the container is root on the host",
        failing:
            #""T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [{"Name": "app", "Image": "nginx", "Memory": 128, "Privileged": true}]}}"#,
        passing:
            #""T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [{"Name": "app", "Image": "nginx", "Memory": 128}]}}"#,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html")

    static func findings(in system: RunningSystem) -> [Diagnostic] {
        let tasks = system.outcome.resources(of: "AWS::ECS::TaskDefinition")
        let jobs = system.outcome.resources(of: "AWS::Batch::JobDefinition")
        let containers =
            tasks.flatMap { task in task["ContainerDefinitions"].knownElements.map { (task, $0) } }
            + jobs.map { ($0, $0["ContainerProperties"]) }
        return containers.compactMap { owner, container in
            guard container["Privileged"].bool == true else { return nil }
            let name = container["Name"].text.map { "the container '\($0)' of " } ?? "the container of "
            return warning(
                at: container["Privileged"], "\(name)'\(owner.logicalID)' is privileged",
                fix: "remove Privileged; add single capabilities by LinuxParameters")
        }
            + tasks.flatMap { task in
                ["PidMode", "IpcMode"].filter { task[$0].text == "host" }.map { mode in
                    warning(
                        at: task[mode], "'\(task.logicalID)' shares \(mode) with its host",
                        fix: "remove \(mode), or set it to task")
                }
            }
    }
}
