// error: cannot convert value of type 'ID<SQS.Queue>' to expected dictionary value type 'Document'
import AWS
import StackDSL

let queue = SQS.Queue("Queue")
let definition: Document = ["QueueUrl": queue.ref]
