export interface UsageCase {
  name: string
  args: string[]
  code: number
  /** Contained in what is printed; without it nothing is. */
  stdout?: string | RegExp
  stderr?: string | RegExp
}

/** How the command is used, rightly and wrongly. */
export const usageCases: UsageCase[] = [
  { name: 'nothing prints the help', args: [], code: 0, stdout: /^Usage: lectern .*\n[^]*build/ },
  { name: '--help', args: ['--help'], code: 0, stdout: /^Usage: lectern / },
  { name: 'build --help', args: ['build', '--help'], code: 0, stdout: /--formats[^]*--watch/ },
  { name: '--version', args: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+\n$/ },
  {
    name: 'a misspelt command',
    args: ['biuld', 'a.md'],
    code: 2,
    stderr: "error: unknown command 'biuld'\n(Did you mean build?)\n",
  },
  {
    name: 'a misspelt option',
    args: ['build', 'a.md', '--thene', 'paper'],
    code: 2,
    stderr: "error: unknown option '--thene'\n(Did you mean --theme?)\n",
  },
  {
    name: 'an article without a command',
    args: ['a.md'],
    code: 2,
    stderr: "error: unknown command 'a.md'\n(Did you mean lectern build a.md?)\n",
  },
  { name: 'no article', args: ['build'], code: 2, stderr: "error: missing required argument 'article'\n" },
  {
    name: 'an unknown format',
    args: ['build', 'a.md', '-f', 'html,docx'],
    code: 2,
    stderr: /^error: .*'html,docx' is invalid\. Choose among html, pdf, handout, png\.\n$/,
  },
  {
    name: 'an unknown theme',
    args: ['build', 'a.md', '--theme', 'papre'],
    code: 2,
    stderr: /^error: .*'papre' is invalid\. It must be one of: .*paper.*\. Did you mean `paper`\?\n$/,
  },
  {
    name: 'an unknown aspect',
    args: ['build', 'a.md', '--aspect', '4x3'],
    code: 2,
    stderr: /^error: .*'4x3' is invalid\. It must be one of: 16:9, 4:3\. Did you mean `4:3`\?\n$/,
  },
  {
    name: 'minutes that are no number',
    args: ['build', 'a.md', '--minutes', 'ten'],
    code: 2,
    stderr: /^error: .*'ten' is invalid\. It must be a positive number of minutes\./,
  },
  {
    name: 'two articles for one folder',
    args: ['build', 'a.md', 'b/a.md'],
    code: 2,
    stderr: 'error: a.md and b/a.md would be written to the same folder.',
  },
  {
    name: 'standard input under watch',
    args: ['build', '-', '--watch'],
    code: 2,
    stderr: 'error: Standard input cannot be watched. Name a file.\n',
  },
  {
    name: 'one document that never ends',
    args: ['build', 'a.md', '--watch', '--json'],
    code: 2,
    stderr: 'error: --watch never ends, --json is one document. Choose one of them.\n',
  },
  {
    name: 'an outline',
    args: ['outline', 'a.md'],
    code: 0,
    stdout:
      /^ 1 {2}title .* {2}A {2}1:1\n[^]*\n {10,}3:1 {2}• Some prose\n[^]*\n\d slides, 1 minute, \d+ words on the slides, 2 spoken\n$/,
  },
  { name: 'the titles alone', args: ['outline', 'a.md', '--titles'], code: 0, stdout: /^A\n/ },
  {
    name: 'an outline as JSON',
    args: ['outline', 'a.md', '--json'],
    code: 0,
    stdout: /^\{[^]*"text": "Some prose"[^]*\}\n$/,
  },
  {
    name: 'the titles of several articles, quietly',
    args: ['outline', 'a.md', 'b/a.md', '--titles', '-q'],
    code: 0,
    stdout: /^a\.md\nA\n[^]*\n\nb\/a\.md\n/,
  },
  {
    name: 'titles that are JSON',
    args: ['outline', 'a.md', '--titles', '--json'],
    code: 2,
    stderr: "error: option '--titles' cannot be used with option '--json'\n",
  },
  {
    name: 'an outline of no article',
    args: ['outline', 'b.md'],
    code: 2,
    stderr: /^b\.md error There is no such file\. .* \(article-unreadable\)\n$/,
  },
  {
    name: 'a check',
    args: ['check', 'a.md'],
    code: 0,
    stdout: /^ +shown [^]*\nsentences +1 [^]*; nothing doubtful\n$/,
  },
  {
    name: 'a check that finds something',
    args: ['check', 'b/a.md', '--strict'],
    code: 1,
    stdout: /^ +shown [^]*; 1 warning\n$/,
    stderr: /^b\/a\.md:3:1 warning Nothing stands under the heading "B"\. .* \(heading-empty\)\n$/,
  },
  {
    name: 'a check of several articles, quietly',
    args: ['check', 'a.md', 'b/a.md', '-q'],
    code: 0,
    stdout: /^$/,
  },
  {
    name: 'a check for too many minutes',
    args: ['check', 'a.md', '--minutes', '20', '--json'],
    code: 0,
    stdout: /"rule": "talk-under-time"/,
  },
]
