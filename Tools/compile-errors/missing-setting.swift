// error: missing argument for parameter 'port' in call
import Stacks

let service = ServiceSettings(
    name: "Web", repositoryName: "r", imageTag: "1", healthCheckPath: "/", count: .fixed(1), cpu: 256, memory: 512)
