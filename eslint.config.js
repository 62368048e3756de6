import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['lib/', 'dist/', 'coverage/', 'node_modules/', 'test/fixtures/'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', '*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // A handler may be async because its kind is.
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', 300],
    },
  },
  {
    files: ['src/config/**', 'src/article/**', 'src/talk/**', 'src/deck/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', 'require', 'fetch', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'A stage knows no clock.' },
        { object: 'Math', property: 'random', message: 'Same in, same out.' },
      ],
    },
  },
  {
    files: ['src/render/**', 'src/server/**', 'src/index.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'exit', message: 'Only commands and the CLI end the process.' },
      ],
    },
  },
)
